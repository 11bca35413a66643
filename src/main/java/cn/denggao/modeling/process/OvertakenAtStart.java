package cn.denggao.modeling.process;

import cn.denggao.modeling.domain.EndingOvertaken;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A newer program may have brought newer versions than those that were submitted against.
 */
@Component
class OvertakenAtStart {

	private final EndingOvertaken ending;

	OvertakenAtStart(EndingOvertaken ending) {
		this.ending = ending;
	}

	@EventListener(ApplicationReadyEvent.class)
	void look() {
		ending.all();
	}

}
