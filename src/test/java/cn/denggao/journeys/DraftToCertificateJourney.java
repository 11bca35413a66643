package cn.denggao.journeys;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.ExampleDossiers;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.demonstration.Seats;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * One application from its draft to its certificate, which it loses again, each kind of
 * step done by a person at a page or in Tasklist. It takes four years, so it has a
 * database of its own. Its context stays open: closing one would take Tasklist away from
 * all others.
 */
@Import({ ExampleDossiers.class, Seats.class })
@TestPropertySource(properties = "denggao.journey=draft-to-certificate")
class DraftToCertificateJourney extends BrowserJourney {

	@Autowired
	ExampleDossiers examples;

	@Autowired
	ProjectDirectory projects;

	@Autowired
	Seats seats;

	@Autowired
	OfficialClock clock;

	RoundId round;

	ProjectId project;

	@Test
	void leadsAnApplicationFromItsDraftToItsCertificate() {
		aRoundIsOpen();
		tells(new ApplicationChapter(this));
		tells(new ReviewChapter(this));
		tells(new ApprovalChapter(this));
		tells(new ConstructionChapter(this));
		tells(new ConclusionChapter(this));
	}

	private void aRoundIsOpen() {
		round = rehearsal.open(2026, "A01", "A05");
	}

	private static void tells(ApplicationChapter application) {
		application.isBegun();
		application.isFilledIn();
		application.isSignedByTwo();
		application.isSubmitted();
		application.passesTheCitysReview();
		application.isRecommended();
		application.passesTheProvincesReview();
	}

	private static void tells(ReviewChapter review) {
		review.awaitsTheEndOfTheWindows();
		review.getsItsExpertsByDraw();
		review.isScoredInTasklist();
		review.isScoredByTheOthers();
		review.isRanked();
		review.isDecidedCollectively();
		review.isPublished();
	}

	private static void tells(ApprovalChapter approval) {
		approval.isApproved();
		approval.getsItsAgreement();
		approval.isSignedByAllSides();
	}

	private static void tells(ConstructionChapter construction) {
		construction.begins();
		construction.receivesItsFirstTranche();
		construction.keepsItsLedger();
		construction.holdsItsMonthlyMeeting();
		construction.reportsOnAYear();
	}

	private static void tells(ConclusionChapter conclusion) {
		conclusion.reportsAtHalfTime();
		conclusion.isInspected();
		conclusion.appliesForAcceptance();
		conclusion.isAccepted();
		conclusion.holdsItsCertificate();
		conclusion.losesItsTitle();
	}

}
