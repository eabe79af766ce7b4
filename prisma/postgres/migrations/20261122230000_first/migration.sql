-- CreateTable
CREATE TABLE "Candidate" (
    "id" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saves" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BrowserSession" (
    "tokenHash" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BrowserSession_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "Acknowledged" (
    "candidateId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "reply" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Acknowledged_pkey" PRIMARY KEY ("candidateId","key")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "proof" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMP(3),

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Diagnosis" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "engineVersion" INTEGER NOT NULL,
    "questionnaireVersion" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "approach" TEXT NOT NULL,
    "snapshot" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Diagnosis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Disagreement" (
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "findingId" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Disagreement_pkey" PRIMARY KEY ("candidateId","interviewId","findingId")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT 'follow-up',
    "approach" TEXT NOT NULL,
    "brief" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterVersion" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "letterId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "madeBy" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LetterVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "employer" TEXT NOT NULL DEFAULT '',
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "stage" TEXT NOT NULL DEFAULT 'interviewing',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageChange" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "outcomeId" TEXT,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StageChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "heldOn" TEXT,
    "timeZone" TEXT NOT NULL,
    "format" TEXT,
    "stage" TEXT,
    "hearBackOn" TEXT,
    "sortKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "jobTitle" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "letterVersionId" TEXT,
    "direction" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "happenedOn" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reflection" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "interviewId" TEXT NOT NULL,
    "questionnaireVersion" INTEGER NOT NULL,
    "length" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "Reflection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "candidateId" TEXT NOT NULL,
    "reflectionId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "chosen" JSONB NOT NULL,
    "fields" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("candidateId","reflectionId","questionId")
);

-- CreateIndex
CREATE INDEX "BrowserSession_candidateId_idx" ON "BrowserSession"("candidateId");

-- CreateIndex
CREATE INDEX "Acknowledged_candidateId_createdAt_idx" ON "Acknowledged"("candidateId", "createdAt");

-- CreateIndex
CREATE INDEX "Evidence_candidateId_createdAt_idx" ON "Evidence"("candidateId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_candidateId_id_key" ON "Evidence"("candidateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Diagnosis_candidateId_interviewId_key" ON "Diagnosis"("candidateId", "interviewId");

-- CreateIndex
CREATE INDEX "Letter_candidateId_updatedAt_idx" ON "Letter"("candidateId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_candidateId_id_key" ON "Letter"("candidateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Letter_candidateId_interviewId_purpose_key" ON "Letter"("candidateId", "interviewId", "purpose");

-- CreateIndex
CREATE INDEX "LetterVersion_candidateId_letterId_idx" ON "LetterVersion"("candidateId", "letterId");

-- CreateIndex
CREATE UNIQUE INDEX "LetterVersion_candidateId_id_key" ON "LetterVersion"("candidateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "LetterVersion_letterId_number_key" ON "LetterVersion"("letterId", "number");

-- CreateIndex
CREATE INDEX "Application_candidateId_updatedAt_idx" ON "Application"("candidateId", "updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Application_candidateId_id_key" ON "Application"("candidateId", "id");

-- CreateIndex
CREATE INDEX "StageChange_candidateId_applicationId_at_idx" ON "StageChange"("candidateId", "applicationId", "at");

-- CreateIndex
CREATE INDEX "StageChange_candidateId_outcomeId_idx" ON "StageChange"("candidateId", "outcomeId");

-- CreateIndex
CREATE INDEX "Interview_candidateId_sortKey_idx" ON "Interview"("candidateId", "sortKey");

-- CreateIndex
CREATE INDEX "Interview_candidateId_applicationId_idx" ON "Interview"("candidateId", "applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Interview_candidateId_id_key" ON "Interview"("candidateId", "id");

-- CreateIndex
CREATE INDEX "Person_candidateId_interviewId_idx" ON "Person"("candidateId", "interviewId");

-- CreateIndex
CREATE INDEX "Contact_candidateId_interviewId_happenedOn_idx" ON "Contact"("candidateId", "interviewId", "happenedOn");

-- CreateIndex
CREATE INDEX "Contact_candidateId_letterVersionId_idx" ON "Contact"("candidateId", "letterVersionId");

-- CreateIndex
CREATE INDEX "Outcome_candidateId_interviewId_createdAt_idx" ON "Outcome"("candidateId", "interviewId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_candidateId_id_key" ON "Outcome"("candidateId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Reflection_candidateId_interviewId_key" ON "Reflection"("candidateId", "interviewId");

-- CreateIndex
CREATE UNIQUE INDEX "Reflection_candidateId_id_key" ON "Reflection"("candidateId", "id");

-- AddForeignKey
ALTER TABLE "BrowserSession" ADD CONSTRAINT "BrowserSession_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledged" ADD CONSTRAINT "Acknowledged_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Diagnosis" ADD CONSTRAINT "Diagnosis_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Disagreement" ADD CONSTRAINT "Disagreement_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterVersion" ADD CONSTRAINT "LetterVersion_candidateId_letterId_fkey" FOREIGN KEY ("candidateId", "letterId") REFERENCES "Letter"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "Candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageChange" ADD CONSTRAINT "StageChange_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageChange" ADD CONSTRAINT "StageChange_candidateId_outcomeId_fkey" FOREIGN KEY ("candidateId", "outcomeId") REFERENCES "Outcome"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Interview" ADD CONSTRAINT "Interview_candidateId_applicationId_fkey" FOREIGN KEY ("candidateId", "applicationId") REFERENCES "Application"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_candidateId_letterVersionId_fkey" FOREIGN KEY ("candidateId", "letterVersionId") REFERENCES "LetterVersion"("candidateId", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reflection" ADD CONSTRAINT "Reflection_candidateId_interviewId_fkey" FOREIGN KEY ("candidateId", "interviewId") REFERENCES "Interview"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_candidateId_reflectionId_fkey" FOREIGN KEY ("candidateId", "reflectionId") REFERENCES "Reflection"("candidateId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
