package cn.denggao.application;

import cn.denggao.Acting;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A round that takes applications, and somebody who applies for SX01. */
abstract class OneOpenRound {

	@Autowired
	ApplicationContext context;

	ApplicationStory story;

	RoundId round;

	Acting applicant;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
		applicant = story.applicant("SX01");
	}

}
