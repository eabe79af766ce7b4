/** What a letter of each brief must hold and must never say: its must_include, must_not_claim and traps as patterns. */
export interface Expectation {
  readonly holds: readonly RegExp[];
  readonly never: readonly RegExp[];
  /** Words from greeting to name. */
  readonly most?: number;
  readonly refused?: RegExp;
}

const NO_SECOND_CHANCE = /second chance|another chance|reconsider|appeal/i;

export const expectations: Readonly<Record<string, Expectation>> = {
  'B-01': {
    holds: [/Monday mornings at 8:15/, /from 9 a month to 2/],
    never: [
      /never nervous|not nervous/i,
      /\bnurse|clinical|certified/i,
      /\b(?:LIVING|FOR A)\b/,
      /every single day|shaking|froze/i,
    ],
  },
  'B-02': {
    holds: [
      /First I.{1,3}(?:would|d) check for a cut-off date shift/,
      /\bThen I.{1,3}(?:would|d) add a cut-off check/,
      /\$48,200/,
      /this note|second note|second time/i,
    ],
    never: [/loss|theft|stolen/i, /sorry|apolog/i],
  },
  'B-03': {
    holds: [/£1\.2m/, /\berror was mine\b|\bmy error\b/],
    never: [/£?2\.1m|directorate/, /mistakes were made|was misquoted|misspoke/i, NO_SECOND_CHANCE],
  },
  'B-04': {
    holds: [/seven years at Marlow Brothers/],
    never: [
      /Orrin|useless|a joke|manager was/i,
      /\bwill stay|promise|for years to come/i,
      /explain(?:ed|ing) why I left/i,
    ],
  },
  'B-05': {
    holds: [/\bunprepared\b/, /three registers open at 10 am/, /\?/],
    never: [/inside out|know your business well/i, /stocktake|flat out/i, /you should (?:open|move|change)/i],
  },
  'B-06': {
    holds: [/unfair to (?:someone|a person) who was not (?:there|present)/],
    never: [/snake|supervisor was|overtime was|out of context/i, /unloaded|eyebrows/i],
  },
  'B-07': {
    holds: [/not call|should have called/, /98 percent of days/],
    never: [/never been late|never late/i, /accident|bridge|traffic|panic/i],
  },
  'B-08': {
    holds: [/forecast a product with no history/, /last fifteen minutes|fifteen minutes/],
    never: [/zoom|platform|your link|library|provider/i],
  },
  'B-09': {
    holds: [/I am sorry/],
    never: [
      /only a joke|meant as|misunderst|if anyone|if you felt|offended/i,
      /balloon|pulling their weight/i,
      /(?:sorry|apolog|regret)[\s\S]*(?:sorry|apolog|regret)/i,
    ],
  },
  'B-10': {
    holds: [/23 applications/, /missed no deadline/, /draft due date two weeks before/, /not well/],
    never: [/fever|102|medicine|throwing up|vomit|4 ?am/i, /turned down|said no to|declined/i],
  },
  'B-11': {
    holds: [/accept/, /Rowe Dental account alone/, /If .+(?:understand|wish)|will not (?:press|write)|leave it there/],
    never: [/unfair|reconsider|appeal/i, /(?:others|they|team) did (?:less|nothing)/i],
  },
  'B-12': {
    holds: [
      /^Dear Mrs Rahman,/,
      /Mr Doyle and Ms Pym/,
      /complaints: four stage-two/,
      /stop the weekly all-staff call/,
      /£640,000/,
    ],
    never: [/misheard|misunderst/i, /Dear Mr Doyle|Dear Ms Pym/, /clock|rambl/i],
  },
  'B-13': {
    holds: [/On the first day I would recommend delaying go-live/, /19 days late/, /Thursday/],
    never: [/certif/i, /as I wrote to|the other (?:three|panel)/i],
  },
  'B-14': {
    holds: [/six-hour outage in May 2026/, /desk of seven/, /Dana Whitlow/],
    never: [/resolved (?:in|faster)|under six hours|ticketing/i],
  },
  'B-15': {
    holds: [/four percent higher overall/, /Robert Keen/, /[Nn]o (?:need to )?reply|need not (?:answer|reply)/],
    never: [/would have won/i, /sorry[\s\S]*sorry/i],
  },
  'B-16': {
    holds: [/14 stores/, /emailed the corrected page/],
    never: [/\b41\b/, /would (?:welcome|be glad)|fifteen minutes/i],
  },
  'B-17': {
    holds: [/mid-November/, /no need to reply|Take whatever time|when you have a moment/],
    never: [/spare/i, /other (?:offers?|employers?)|deadline|by (?:Friday|Monday)|need to know/i],
  },
  'B-18': {
    holds: [/thank you/i, /one thing[^?]*\?/i, /second warehouse in the spring/],
    never: [/favou?rite|third|reconsider|other rejections/i, /because (?:they|you) chose|grant-reporting/i],
  },
  'B-19': {
    holds: [/^Dear Mr Brennan,\s+[^.]*withdraw/, /thank you/i, /26 November at 10:00/],
    never: [/site manager|dose|commute|killed|salary|Naas|hames|drainage/i],
  },
  'B-20': {
    holds: [/thank you/i, /from 40 to 11 in a quarter/],
    never: [/reverse requisition|sat |weird|slip|mistake|sorry|nervous|wrong|badly|regret/i, NO_SECOND_CHANCE],
  },
  'B-21': {
    holds: [/talked too (?:long|much)/, /questions/],
    never: [/idiot|always have|quiet person|12 minutes/i],
    most: 119,
  },
  'B-22': {
    holds: [/I am not certified/, /two of three exams/, /9 December 2026/, /answer (?:I gave )?was wrong|wrong answer/],
    never: [/(?<!whether )I am certified|misspoke|misheard|panicked/i, NO_SECOND_CHANCE],
    refused: /not called a slip of the tongue/,
  },
  'B-25': {
    holds: [/line 2/, /2\.5/],
    never: [/know the rule completely|embarrass|hit the ground|touch base|circle back/i],
  },
};
