package cn.denggao.engine.guard;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import org.springframework.core.io.ClassPathResource;

/**
 * Order and number of elements by the published schema, as the engine will demand it:
 * said here at its element and in Chinese, and before anything is stored.
 */
final class SchemaRule {

	private static final int MOST = 5;

	private static final Logger log = LoggerFactory.getLogger(SchemaRule.class);

	private final Optional<Schema> schema;

	/**
	 * @param name of a schema on the class path
	 */
	SchemaRule(String name) {
		this.schema = read(name);
	}

	/** Its parts lie beside it in the same library. */
	private static Optional<Schema> read(String name) {
		try {
			var factory = SchemaFactory.newDefaultInstance();
			factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
			return Optional.of(factory.newSchema(new ClassPathResource(name).getURL()));
		}
		catch (SAXException | IOException ex) {
			log.error("Schema {} cannot be read; the engine alone will hold files against it", name, ex);
			return Optional.empty();
		}
	}

	/** Looks at a text that was found to hold no document type and no schema location. */
	void check(String text, XmlNode root, Findings findings) {
		schema.map(all -> faults(all, text))
			.orElseGet(List::of)
			.stream()
			.limit(MOST)
			.forEach(fault -> report(fault, root.all().toList(), findings));
	}

	private static List<SAXParseException> faults(Schema schema, String text) {
		var faults = new ArrayList<SAXParseException>();
		try {
			var validator = schema.newValidator();
			validator.setProperty("http://apache.org/xml/properties/locale", Locale.SIMPLIFIED_CHINESE);
			validator.setErrorHandler(new DefaultHandler() {
				@Override
				public void error(SAXParseException fault) {
					faults.add(fault);
				}
			});
			validator.validate(new StreamSource(new StringReader(text)));
		}
		catch (SAXException | IOException ex) {
			throw Unreadable.file("not-xml");
		}
		return faults;
	}

	private static void report(SAXParseException fault, List<XmlNode> nodes, Findings findings) {
		var near = nodes.get(0);
		for (var node : nodes) {
			if (node.line() < fault.getLineNumber()
					|| node.line() == fault.getLineNumber() && node.column() <= fault.getColumnNumber()) {
				near = node;
			}
		}
		findings.error(near, "schema", fault.getMessage().replaceFirst("^cvc-[^:]+: ", ""));
	}

}
