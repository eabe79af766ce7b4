-- AlterTable
ALTER TABLE "Contact" ADD COLUMN "override" TEXT;

-- CreateTable
CREATE TABLE "Preference" (
    "candidateId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("candidateId", "key"),
    CONSTRAINT "Preference_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Stage_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InterviewQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "isPrepared" BOOLEAN NOT NULL DEFAULT false,
    "wasAsked" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "InterviewQuestion_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "applicationId" TEXT,
    "interviewId" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "dueOn" TEXT NOT NULL,
    "snoozedUntil" TEXT,
    "shownOn" TEXT,
    "doneAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Reminder_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" DATETIME,
    CONSTRAINT "CalendarFeed_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "counts" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    CONSTRAINT "Import_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UndoStep" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    CONSTRAINT "UndoStep_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "employer" TEXT NOT NULL DEFAULT '',
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "location" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "salary" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'interviewing',
    "stageId" TEXT,
    "closingReason" TEXT,
    "appliedOn" TEXT,
    "deadline" TEXT,
    "parkedUntil" TEXT,
    "position" REAL NOT NULL DEFAULT 0,
    "searchText" TEXT NOT NULL DEFAULT '',
    "employerKey" TEXT NOT NULL DEFAULT '',
    "isReminded" BOOLEAN NOT NULL DEFAULT true,
    "movedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "keptAt" DATETIME,
    "archivedAt" DATETIME,
    "importId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Application_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Application_candidateId_stageId_fkey" FOREIGN KEY ("candidateId", "stageId") REFERENCES "Stage" ("candidateId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "Application_candidateId_importId_fkey" FOREIGN KEY ("candidateId", "importId") REFERENCES "Import" ("candidateId", "id") ON DELETE NO ACTION ON UPDATE CASCADE
);
INSERT INTO "new_Application" ("candidateId", "createdAt", "employer", "id", "jobTitle", "updatedAt", "version", "status", "closingReason", "movedAt", "searchText", "employerKey")
SELECT "candidateId", "createdAt", "employer", "id", "jobTitle", "updatedAt", "version", CASE WHEN "stage" LIKE 'closed-%' THEN 'closed' ELSE "stage" END, CASE "stage" WHEN 'closed-rejected' THEN 'rejected' WHEN 'closed-ghosted' THEN 'ghosted' END,
  coalesce((SELECT max(c."at") FROM "StageChange" c WHERE c."applicationId" = "Application"."id"), "createdAt"),
  lower(trim("employer" || ' ' || "jobTitle")), lower(trim("employer"))
FROM "Application";
DROP TABLE "Application";
ALTER TABLE "new_Application" RENAME TO "Application";
CREATE INDEX "Application_candidateId_updatedAt_idx" ON "Application"("candidateId", "updatedAt");
CREATE INDEX "Application_candidateId_archivedAt_status_position_idx" ON "Application"("candidateId", "archivedAt", "status", "position");
CREATE INDEX "Application_candidateId_employerKey_idx" ON "Application"("candidateId", "employerKey");
CREATE INDEX "Application_candidateId_stageId_idx" ON "Application"("candidateId", "stageId");
CREATE INDEX "Application_candidateId_importId_idx" ON "Application"("candidateId", "importId");
CREATE UNIQUE INDEX "Application_candidateId_id_key" ON "Application"("candidateId", "id");
CREATE TABLE "new_Interview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "heldOn" TEXT,
    "timeZone" TEXT NOT NULL,
    "format" TEXT,
    "stage" TEXT,
    "hearBackOn" TEXT,
    "startsAt" TEXT,
    "minutes" INTEGER,
    "place" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "result" TEXT,
    "notes" TEXT NOT NULL DEFAULT '',
    "sortKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Interview_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Interview" ("applicationId", "candidateId", "createdAt", "format", "hearBackOn", "heldOn", "id", "sortKey", "stage", "timeZone", "updatedAt", "version") SELECT "applicationId", "candidateId", "createdAt", "format", "hearBackOn", "heldOn", "id", "sortKey", "stage", "timeZone", "updatedAt", "version" FROM "Interview";
DROP TABLE "Interview";
ALTER TABLE "new_Interview" RENAME TO "Interview";
CREATE INDEX "Interview_candidateId_heldOn_idx" ON "Interview"("candidateId", "heldOn");
CREATE INDEX "Interview_candidateId_sortKey_idx" ON "Interview"("candidateId", "sortKey");
CREATE INDEX "Interview_candidateId_applicationId_idx" ON "Interview"("candidateId", "applicationId");
CREATE UNIQUE INDEX "Interview_candidateId_id_key" ON "Interview"("candidateId", "id");
CREATE TABLE "new_Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "applicationId" TEXT,
    "interviewId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "isFromAnswers" BOOLEAN NOT NULL DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'interviewer',
    "name" TEXT NOT NULL,
    "pseudonym" TEXT NOT NULL DEFAULT '',
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "searchText" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Person_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Person_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Person_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Person" ("candidateId", "email", "id", "interviewId", "jobTitle", "name", "position", "isFromAnswers", "applicationId", "searchText")
SELECT "candidateId", "email", "id", "interviewId", "jobTitle", "name", "position", true,
  (SELECT i."applicationId" FROM "Interview" i WHERE i."id" = "Person"."interviewId"), lower(trim("name" || ' ' || "jobTitle"))
FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
CREATE INDEX "Person_candidateId_applicationId_idx" ON "Person"("candidateId", "applicationId");
CREATE INDEX "Person_candidateId_interviewId_idx" ON "Person"("candidateId", "interviewId");
CREATE INDEX "Person_candidateId_name_idx" ON "Person"("candidateId", "name");
CREATE UNIQUE INDEX "Person_candidateId_id_key" ON "Person"("candidateId", "id");
CREATE TABLE "new_StageChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "stageId" TEXT,
    "closingReason" TEXT,
    "outcomeId" TEXT,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "StageChange_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StageChange_candidateId_stageId_fkey" FOREIGN KEY ("candidateId", "stageId") REFERENCES "Stage" ("candidateId", "id") ON DELETE NO ACTION ON UPDATE CASCADE,
    CONSTRAINT "StageChange_candidateId_outcomeId_fkey" FOREIGN KEY ("candidateId", "outcomeId") REFERENCES "Outcome" ("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_StageChange" ("applicationId", "at", "candidateId", "id", "outcomeId", "status", "closingReason")
SELECT "applicationId", "at", "candidateId", "id", "outcomeId", CASE WHEN "stage" LIKE 'closed-%' THEN 'closed' ELSE "stage" END, CASE "stage" WHEN 'closed-rejected' THEN 'rejected' WHEN 'closed-ghosted' THEN 'ghosted' END FROM "StageChange";
DROP TABLE "StageChange";
ALTER TABLE "new_StageChange" RENAME TO "StageChange";
CREATE INDEX "StageChange_candidateId_applicationId_at_idx" ON "StageChange"("candidateId", "applicationId", "at");
CREATE INDEX "StageChange_candidateId_stageId_idx" ON "StageChange"("candidateId", "stageId");
CREATE INDEX "StageChange_candidateId_outcomeId_idx" ON "StageChange"("candidateId", "outcomeId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Stage_candidateId_position_idx" ON "Stage"("candidateId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Stage_candidateId_id_key" ON "Stage"("candidateId", "id");

-- CreateIndex
CREATE INDEX "InterviewQuestion_candidateId_interviewId_position_idx" ON "InterviewQuestion"("candidateId", "interviewId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "InterviewQuestion_candidateId_id_key" ON "InterviewQuestion"("candidateId", "id");

-- CreateIndex
CREATE INDEX "Reminder_candidateId_doneAt_dueOn_idx" ON "Reminder"("candidateId", "doneAt", "dueOn");

-- CreateIndex
CREATE INDEX "Reminder_candidateId_applicationId_idx" ON "Reminder"("candidateId", "applicationId");

-- CreateIndex
CREATE INDEX "Reminder_candidateId_interviewId_idx" ON "Reminder"("candidateId", "interviewId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_candidateId_id_key" ON "Reminder"("candidateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "CalendarFeed_candidateId_revokedAt_idx" ON "CalendarFeed"("candidateId", "revokedAt");

-- CreateIndex
CREATE INDEX "Import_candidateId_createdAt_idx" ON "Import"("candidateId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Import_candidateId_id_key" ON "Import"("candidateId", "id");

-- CreateIndex
CREATE INDEX "UndoStep_candidateId_createdAt_idx" ON "UndoStep"("candidateId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "UndoStep_candidateId_id_key" ON "UndoStep"("candidateId", "id");


