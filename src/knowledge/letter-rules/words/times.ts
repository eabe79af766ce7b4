/** A moment by which someone is told to act. */
export const soon = String.raw`(?:tomorrow|today|tonight|noon|midday|midnight|now|cob|eod|(?:the )?(?:end|close) of (?:the |this |next )?(?:day|business|week|play|today)|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|the) (?:morning|afternoon|evening|week|weekend)|this evening|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock|hours?|hrs?|days?|st|nd|rd|th)|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:one|two|three|24|48|the next|the hour)(?: ?(?:hours?|hrs?|days?|minutes?|week))?|(?:five|four|three|two|six|nine|ten)\b)`;

/** What the reader is told to do. */
export const answerMe = String.raw`(?:repl(?:y|ies|ied)|respon(?:d|se)|answers?|revert|confirm(?:ation)?|decide|decision|let me know|get back|hear(?: back)?|hearing|call (?:me|back)|update|feedback|send me|inform me|tell me|resolve|acknowledge)`;
