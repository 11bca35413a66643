package cn.denggao.approval.domain;

import cn.denggao.approval.ObjectionId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes in a demonstration what hospital and officers write about an objection. */
@Service
@Transactional
public class PlayingObjection {

	private final HandlingObjection handling;

	private final PlayedTexts texts;

	PlayingObjection(HandlingObjection handling, PlayedTexts texts) {
		this.handling = handling;
		this.texts = texts;
	}

	public void answer(ObjectionId objection) {
		handling.answer(objection, texts.of("approval.play.answer"));
	}

	public void verify(ObjectionId objection) {
		handling.verify(objection, texts.of("approval.play.verification"));
	}

	public void reply(ObjectionId objection) {
		handling.reply(objection, texts.of("approval.play.reply"));
	}

}
