package cn.denggao.document.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

import cn.denggao.audit.AuditTrail;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.document.DocumentAccess;
import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentReferences;
import cn.denggao.document.DocumentSummary;
import cn.denggao.document.FileScanner;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What the document module asks of others, and how a refusal is answered. */
@TestConfiguration
@ComponentScan("cn.denggao.document")
@EnableConfigurationProperties({ DocumentSettings.class, BucketSettings.class, ScannerSettings.class })
class DocumentSurroundings {

	final AtomicReference<Actor> actor = new AtomicReference<>();

	final AtomicReference<FileScanner> scanner = new AtomicReference<>();

	final Set<DocumentId> submitted = ConcurrentHashMap.newKeySet();

	final List<String> acts = new CopyOnWriteArrayList<>();

	@Bean
	CurrentActor currentActor() {
		return actor::get;
	}

	@Bean
	FileScanner fileScanner() {
		return (name, content) -> scanner.get().find(name, content);
	}

	@Bean
	OfficialClock clock() {
		return Instant::now;
	}

	@Bean
	AuditTrail trail() {
		return (action, subject, facts) -> acts.add(action);
	}

	@Bean
	DocumentAccess ownHospital() {
		return new DocumentAccess() {
			@Override
			public String ownerType() {
				return "application";
			}

			@Override
			public boolean mayRead(Actor person, DocumentSummary document) {
				return person.organisation().equals("SX01");
			}
		};
	}

	@Bean
	DocumentReferences submissions() {
		return new DocumentReferences() {
			@Override
			public String ownerType() {
				return "application";
			}

			@Override
			public boolean refersTo(DocumentSummary document) {
				return submitted.contains(document.id());
			}
		};
	}

	@ControllerAdvice
	static class NotFound {

		@ExceptionHandler(Refused.class)
		ResponseEntity<Void> refused(Refused refused) {
			return ResponseEntity.status(refused.kind().status()).build();
		}

	}

}
