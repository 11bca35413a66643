package cn.denggao;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** One mail server for all tests of a JVM. */
public final class SharedMail {

	private SharedMail() {
	}

	public static GreenMail server() {
		return Server.RUNNING;
	}

	static int port() {
		return server().getSmtp().getPort();
	}

	private static final class Server {

		static final GreenMail RUNNING = start();

		private static GreenMail start() {
			var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
			mail.start();
			return mail;
		}

	}

}
