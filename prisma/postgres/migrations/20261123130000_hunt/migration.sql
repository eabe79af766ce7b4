-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "appliedOn" TEXT,
ADD COLUMN     "archivedAt" TIMESTAMP(3),
ADD COLUMN     "closingReason" TEXT,
ADD COLUMN     "deadline" TEXT,
ADD COLUMN     "employerKey" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "importId" TEXT,
ADD COLUMN     "isReminded" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "keptAt" TIMESTAMP(3),
ADD COLUMN     "link" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "location" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "movedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "notes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "parkedUntil" TEXT,
ADD COLUMN     "position" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "salary" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "stageId" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'interviewing';

UPDATE "Application" SET "status" = CASE WHEN "stage" LIKE 'closed-%' THEN 'closed' ELSE "stage" END, "closingReason" = CASE "stage" WHEN 'closed-rejected' THEN 'rejected' WHEN 'closed-ghosted' THEN 'ghosted' END,
  "movedAt" = coalesce((SELECT max(c."at") FROM "StageChange" c WHERE c."applicationId" = "Application"."id"), "createdAt"),
  "searchText" = lower(trim("employer" || ' ' || "jobTitle")), "employerKey" = lower(trim("employer"));

ALTER TABLE "Application" DROP COLUMN "stage";

-- AlterTable
ALTER TABLE "StageChange" ADD COLUMN     "closingReason" TEXT,
ADD COLUMN     "stageId" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT '';

UPDATE "StageChange" SET "status" = CASE WHEN "stage" LIKE 'closed-%' THEN 'closed' ELSE "stage" END, "closingReason" = CASE "stage" WHEN 'closed-rejected' THEN 'rejected' WHEN 'closed-ghosted' THEN 'ghosted' END;

ALTER TABLE "StageChange" ALTER COLUMN "status" DROP DEFAULT, DROP COLUMN "stage";

-- AlterTable
ALTER TABLE "Interview" ADD COLUMN     "link" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "minutes" INTEGER,
ADD COLUMN     "notes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "place" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "result" TEXT,
ADD COLUMN     "startsAt" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "applicationId" TEXT,
ADD COLUMN     "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "isFromAnswers" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "notes" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "phone" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pseudonym" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "role" TEXT NOT NULL DEFAULT 'interviewer',
ADD COLUMN     "searchText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "interviewId" DROP NOT NULL,
ALTER COLUMN "position" SET DEFAULT 0;

UPDATE "Person" SET "isFromAnswers" = true, "searchText" = lower(trim("name" || ' ' || "jobTitle")),
  "applicationId" = (SELECT i."applicationId" FROM "Interview" i WHERE i."id" = "Person"."interviewId");

-- AlterTable
ALTER TABLE "Contact" ADD COLUMN     "override" TEXT;

-- CreateTable
CREATE TABLE "Preference" (
    "candidateId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Preference_pkey" PRIMARY KEY ("candidateId","key")
);

-- CreateTable
CREATE TABLE "Stage" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "removedAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InterviewQuestion" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "notes" TEXT NOT NULL DEFAULT '',
    "isPrepared" BOOLEAN NOT NULL DEFAULT false,
    "wasAsked" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InterviewQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "applicationId" TEXT,
    "interviewId" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "dueOn" TEXT NOT NULL,
    "snoozedUntil" TEXT,
    "shownOn" TEXT,
    "doneAt" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "presetId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL DEFAULT '',
    "counts" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UndoStep" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "UndoStep_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "Application_candidateId_archivedAt_status_position_idx" ON "Application"("candidateId", "archivedAt", "status", "position");

-- CreateIndex
CREATE INDEX "Application_candidateId_employerKey_idx" ON "Application"("candidateId", "employerKey");

-- CreateIndex
CREATE INDEX "Application_candidateId_stageId_idx" ON "Application"("candidateId", "stageId");

-- CreateIndex
CREATE INDEX "Application_candidateId_importId_idx" ON "Application"("candidateId", "importId");

-- CreateIndex
CREATE INDEX "StageChange_candidateId_stageId_idx" ON "StageChange"("candidateId", "stageId");

-- CreateIndex
CREATE INDEX "Interview_candidateId_heldOn_idx" ON "Interview"("candidateId", "heldOn");

-- CreateIndex
CREATE INDEX "Person_candidateId_applicationId_idx" ON "Person"("candidateId", "applicationId");

-- CreateIndex
CREATE INDEX "Person_candidateId_name_idx" ON "Person"("candidateId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Person_candidateId_id_key" ON "Person"("candidateId", "id");

-- AddForeignKey
ALTER TABLE "Preference" ADD CONSTRAINT "Preference_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_candidateId_stageId_fkey" FOREIGN KEY ("candidateId", "stageId") REFERENCES "Stage"("candidateId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_candidateId_importId_fkey" FOREIGN KEY ("candidateId", "importId") REFERENCES "Import"("candidateId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stage" ADD CONSTRAINT "Stage_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageChange" ADD CONSTRAINT "StageChange_candidateId_stageId_fkey" FOREIGN KEY ("candidateId", "stageId") REFERENCES "Stage"("candidateId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterviewQuestion" ADD CONSTRAINT "InterviewQuestion_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UndoStep" ADD CONSTRAINT "UndoStep_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;


