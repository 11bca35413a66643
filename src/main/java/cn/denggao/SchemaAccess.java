package cn.denggao;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Keeps XML parsers from opening network connections for schemas named in a diagram,
 * before anything of Spring begins. The engine reads this system property again at each
 * parse.
 */
class SchemaAccess implements ApplicationListener<ApplicationStartingEvent> {

	/** {@code nested} is the protocol of the fat jar's own entries. */
	@Override
	public void onApplicationEvent(ApplicationStartingEvent event) {
		System.setProperty("javax.xml.accessExternalSchema", "file,nested");
	}

}
