import type { AdKnowledge } from '@/domain/hunt/ad/ad';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** What a job title ends with. A word that is rather a company's name ("Carrier", "Fuller") is left out. */
export const jobNouns = words(`
  accountant accounts actor actuary administrator adviser advisor agent aide ambassador analyst anaesthetist animator apprentice
  architect archivist artist assembler assessor assistant associate attendant attorney auditor author
  baker banker barber barista barrister bartender beautician biologist bookkeeper bricklayer broker builder butcher buyer
  caregiver caretaker carer carpenter cashier caterer chairperson chaplain chef chemist childminder chiropractor cleaner clerk clinician
  coach cobbler collector comms compliance concierge cook bookseller conductor conservator consultant controller coordinator co-ordinator copywriter
  counsel counsellor counselor courier crew curator custodian
  dancer dealer decorator dentist designer detective developer devops dietitian director dispatcher doctor draftsman dressmaker driver
  economist editor educator electrician engineer epidemiologist estimator evangelist examiner executive expert
  fabricator facilitator farmer fellow fitter florist forester foreman freelancer fundraiser
  gardener geologist glazier graphic groom groundskeeper guard guide
  hairdresser handyman head housekeeper hygienist
  illustrator inspector installer instructor intern internship interpreter investigator
  janitor jeweller joiner journalist judge
  kitchen-porter
  laborer labourer landscaper lawyer lead leader lecturer librarian lifeguard linguist locksmith logistician
  machinist maid manager marketer mason masseur matron mechanic mediator merchandiser messenger meteorologist midwife miller minister
  mentor model moderator musician
  nanny negotiator neurologist notary nurse nutritionist
  officer operative operator optician optometrist orderly organiser organizer
  packer painter paralegal paramedic partner pathologist pedagogue pharmacist philosopher phlebotomist photographer physician physicist
  physiotherapist picker pilot planner plasterer plumber podiatrist porter postdoc postman practitioner preacher president principal
  producer professor programmer promoter proofreader psychiatrist psychologist publicist
  radiographer ranger realtor receptionist recruiter referee registrar reporter representative rep researcher reviewer rider roofer
  sailor salesperson scaffolder scheduler scientist scrum secretary seamstress security servant server shepherd shopkeeper singer
  solicitor sommelier specialist sre stagehand statistician steward stocker strategist stylist superintendent seller salesman saleswoman telemarketer dishwasher cleaner groomer sonographer supervisor support surgeon
  surveyor sweeper
  tailor teacher technician technologist teller tester therapist tiler tradesperson trader trainee trainer translator treasurer
  tutor typist underwriter upholsterer usher valet vet veterinarian vp
  waiter waitress waitstaff warden warehouse watchmaker welder worker writer zookeeper
  cto ceo cfo coo cmo cio ciso swe sdr bdr hca rn lpn cna ta pa hgv mts
  entwickler entwicklerin ingenieur ingenieurin pfleger pflegerin pflegefachkraft berater beraterin leiter leiterin verkäufer
  verkäuferin mechaniker mechatroniker techniker fahrer fahrerin koch köchin lehrer lehrerin erzieher erzieherin sachbearbeiter
  sachbearbeiterin kaufmann kauffrau assistent assistentin mitarbeiter mitarbeiterin buchhalter buchhalterin referent referentin
  elektriker praktikant praktikantin werkstudent werkstudentin auszubildende azubi arzt ärztin bäcker fachkraft
  infirmier infirmière développeur développeuse ingénieur ingénieure comptable assistante vendeur vendeuse serveur serveuse cuisinier
  cuisinière chargé chargée conseiller conseillère responsable technicien technicienne chauffeur stagiaire enseignant enseignante
  professeur gestionnaire directeur directrice aide-soignant aide-soignante
  enfermero enfermera ingeniero ingeniera desarrollador desarrolladora administrativo administrativa camarero camarera cocinero cocinera
  dependiente contable comercial técnico técnica profesor profesora conductor gerente analista consultor consultora auxiliar
  verpleegkundige ontwikkelaar medewerker verkoper leraar monteur chauffeur boekhouder
`) satisfies AdKnowledge['jobNouns'];

export const jobEndings = words(`
  entwickler entwicklerin pfleger pflegerin berater beraterin leiter leiterin verkäufer verkäuferin mechaniker mechanikerin techniker
  technikerin ingenieur ingenieurin fahrer fahrerin lehrer lehrerin bearbeiter bearbeiterin kaufmann kauffrau kaufleute assistent
  assistentin mitarbeiter mitarbeiterin fachkraft manager managerin elektroniker mechatroniker praktikum ausbildung
`) satisfies AdKnowledge['jobEndings'];

export const jobModifiers = words(`
  senior sr sr. junior jr jr. lead principal staff chief head deputy assistant associate trainee graduate entry-level mid mid-level
  experienced qualified registered certified licensed apprentice night nights weekend part-time full-time temporary permanent interim
  relief remote hybrid regional area national international global local executive group general
  data software hardware web frontend front-end backend back-end fullstack full-stack mobile ios android cloud devops platform security
  cyber network systems system database it qa test testing quality machine learning ml ai business product project programme program
  operations marketing digital content social media seo sales account accounts customer client service services success support
  technical field sous pastry head-chef commis kitchen bar floor store shop retail warehouse stock logistics supply chain delivery van
  hgv lorry truck bus train forklift
  staff-nurse ward theatre community district mental health paediatric pediatric neonatal icu emergency critical care dental veterinary
  clinical medical healthcare social support care home nursery primary secondary maths math english science music physics special needs
  teaching classroom school university research lab laboratory mechanical electrical civil structural chemical process production
  manufacturing maintenance site design graphic ux ui visual interior fashion legal finance financial credit risk tax payroll audit
  investment insurance claims hr human resources people talent recruitment office administrative admin executive personal reception
  front desk night-shift housekeeping property estate facilities building construction quantity health safety environmental
  python java javascript typescript react node php ruby rails golang go rust .net c# c++ salesforce sap sql etl bi
  growth brand communications pr press copy video photo event events travel tour hotel restaurant catering food beverage
  policy public community youth family outreach volunteer fundraising grants
`) satisfies AdKnowledge['jobModifiers'];

export const jobLevels = words(
  'i ii iii iv v 1 2 3 4 5 senior junior lead intern trainee apprentice nights days weekends remote hybrid',
) satisfies AdKnowledge['jobLevels'];

export const atWords = ['at', '@', 'bei', 'chez', 'en', 'bij', 'with'] satisfies AdKnowledge['atWords'];

export const employmentTypes = {
  'full-time': ['full time', 'fulltime', 'vollzeit', 'temps plein', 'jornada completa', 'tiempo completo', 'voltijd'],
  'part-time': ['part time', 'parttime', 'teilzeit', 'temps partiel', 'media jornada', 'tiempo parcial', 'deeltijd'],
  permanent: ['permanent', 'unbefristet', 'cdi', 'indefinido', 'festanstellung', 'vast contract'],
  contract: ['contract', 'contractor', 'fixed term', 'fixed term contract', 'ftc', 'befristet', 'cdd'],
  temporary: ['temporary', 'temp', 'seasonal', 'casual', 'intérim', 'temporal', 'zeitarbeit'],
  internship: ['internship', 'intern', 'placement', 'praktikum', 'stage', 'prácticas', 'werkstudent'],
  apprenticeship: ['apprenticeship', 'apprentice', 'ausbildung', 'alternance', 'apprentissage'],
  freelance: ['freelance', 'freelancer', 'self employed', 'freiberuflich', 'autónomo'],
  volunteer: ['volunteer', 'voluntary', 'ehrenamt', 'bénévolat', 'voluntariado'],
  'per-diem': ['per diem', 'prn', 'bank staff', 'zero hours'],
} as const satisfies AdKnowledge['employmentTypes'];
