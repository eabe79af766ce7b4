import type { ImportPreset } from '@/domain/hunt/import/preset';
import { commonColumns, nothingHere, commonStatusWords } from './common';

/** Huntr's board export, and the shorter tables that its importers know. */
export const huntr = {
  id: 'huntr',
  title: 'Huntr',
  signatures: [
    ['title', 'listname', 'companyname', 'boardname'],
    ['company', 'title', 'list'],
    ['employer', 'job title', 'list'],
  ],
  columns: {
    ...commonColumns,
    employer: ['companyname', ...commonColumns.employer],
    'job-title': ['title', ...commonColumns['job-title']],
    stage: ['listname', 'list', ...commonColumns.stage],
    'saved-on': ['createdat', ...commonColumns['saved-on']],
  },
  dropped: [
    'id',
    'rootdomain',
    'htmldescription',
    'color',
    'lastmovedat',
    'boardid',
    'boardname',
    'listid',
    'companyid',
    'companydomain',
    'creatoruserid',
    'creatoruserfirstname',
    'creatoruserlastname',
    'creatoruseremail',
  ],
  statusWords: { ...commonStatusWords, 'in progress': { status: 'interviewing' } },
  missing: nothingHere,
  examples: [
    {
      header:
        'id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain,creatorUserId,creatorUserFirstName,creatorUserLastName,creatorUserEmail',
      row: '61f,2022-01-14 09:12:44,Data Analyst,-,Leeds,https://jobs.northgate.example/41,northgate.example,<p>Plan</p>,-,#222,2022-01-20 10:00:00,b1,Job search,l2,applied,c9,Northgate,northgate.example,u1,Ann,Lee,ann@example.com',
      reads: {
        employer: 'Northgate',
        jobTitle: 'Data Analyst',
        status: 'applied',
        location: 'Leeds',
        salary: '',
        link: 'https://jobs.northgate.example/41',
        savedOn: '2022-01-14',
      },
    },
    {
      header: 'Company,Title,List,Date Applied',
      row: 'Tern Logistics,Planner,Wishlist,',
      reads: { employer: 'Tern Logistics', jobTitle: 'Planner', status: 'saved' },
    },
    {
      header: 'Employer,Job Title,List',
      row: 'Bay Clinic,Nurse,Rejected',
      reads: { employer: 'Bay Clinic', jobTitle: 'Nurse', status: 'closed', closingReason: 'rejected' },
    },
  ],
} as const satisfies ImportPreset;
