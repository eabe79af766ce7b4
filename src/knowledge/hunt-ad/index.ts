import type { AdKnowledge } from '@/domain/hunt/ad/ad';
import { boards } from './boards';
import { daysAgo, months } from './days';
import { atWords, employmentTypes, jobEndings, jobLevels, jobModifiers, jobNouns } from './jobs';
import { labels } from './labels';
import { noise, noisePatterns, notCompanies } from './page-words';
import { freeMail, hostWords, noReplyTo, placeWords } from './places';
import { sentences } from './sentences';

/** The words that a pasted ad is read by. */
export const adKnowledge: AdKnowledge = {
  atWords,
  boards,
  daysAgo,
  employmentTypes,
  freeMail,
  hostWords,
  jobEndings,
  jobLevels,
  jobModifiers,
  jobNouns,
  labels,
  months,
  noise,
  noisePatterns,
  noReplyTo,
  notCompanies,
  placeWords,
  sentences,
};
