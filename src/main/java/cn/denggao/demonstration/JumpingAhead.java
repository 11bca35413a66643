package cn.denggao.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.calendar.DueDates;
import cn.denggao.calendar.FastForwarding;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.EngineClock;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.kernel.Refused;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** 快进: moves a demonstration's clock to the next thing that is due. */
@DemonstrationOnly
@Service
public class JumpingAhead {

	private static final Duration AFTERWARDS = Duration.ofSeconds(1);

	private final EngineClock engine;

	private final OfficialClock clock;

	private final FastForwarding forwarding;

	private final ObjectProvider<DueDates> dates;

	JumpingAhead(EngineClock engine, OfficialClock clock, FastForwarding forwarding, ObjectProvider<DueDates> dates) {
		this.engine = engine;
		this.clock = clock;
		this.forwarding = forwarding;
		this.dates = dates;
	}

	public boolean isAllowed() {
		return forwarding.isAllowed();
	}

	/** The next timer or date kept by a feature. */
	public Optional<Instant> next() {
		var now = clock.now();
		return Stream.concat(engine.nextTimer().stream(), dates.stream().flatMap(each -> each.nextAfter(now).stream()))
			.min(Instant::compareTo);
	}

	/** Jumps there; refused while jobs are still running, whose locks would expire. */
	public void toNext() {
		to(next().orElseThrow(() -> Refused.because("demonstration.nothing-due")));
	}

	/** Jumps so many days ahead. */
	public void days(int days) {
		to(clock.now().plus(Duration.ofDays(days)));
	}

	private void to(Instant due) {
		if (engine.isBusy()) {
			throw Refused.tooLate("demonstration.busy");
		}
		if (due.isAfter(clock.now())) {
			forwarding.to(due.plus(AFTERWARDS));
		}
	}

}
