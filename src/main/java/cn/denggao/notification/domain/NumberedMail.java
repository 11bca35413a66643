package cn.denggao.notification.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A mail whose id follows from its occasion, so that a repeat can be recognised. */
class NumberedMail extends MimeMessage {

	private final String id;

	NumberedMail(MimeMessage empty, String id) throws MessagingException {
		super(empty.getSession());
		this.id = id;
	}

	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", id);
	}

}
