/** Words by which they speak of a problem of theirs, and of a plan. One can offer to help with either. */
export const PROBLEM =
  '\\b(?:worst|hard|hardest|difficult|problem|problems|fail|fails|failing|lose|loses|lost|struggl\\w+|pile|piles|headache|short of|shortage|backlog|clear|no backup|report to four|understaffed|gaps?|too (?:long|slow|many|late|often)|late|slips?|delays?|delayed|behind|complain\\w*|turnover|overtime|nobody|tough\\w*|tricky|messy|worr(?:y|ies)|stuck|pressure|leaks?|breaks|goes off|clash\\w*|never match|do(?:es)? not match|keeps? (?:you|us|me) up|pile up|breaks? down|queues?|waits?|waiting)\\b';
export const PLAN = `^(?!.*(?:${PROBLEM})).*\\b(?:moving|move|opening|open|launch\\w*|coming up|expand\\w*|growing|new|replac\\w+|merg\\w+|wants?|plans|planning|bringing|adding|building|introduc\\w+|must|still uses?|has to|have to|due|from \\w+ to \\w+)\\b`;
export const theirNeeds = `${PROBLEM}|${PLAN}`;
