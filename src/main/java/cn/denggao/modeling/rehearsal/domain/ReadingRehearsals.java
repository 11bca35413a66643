package cn.denggao.modeling.rehearsal.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.domain.DraftSheet;
import cn.denggao.modeling.domain.ReadingDraft;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rehearsals and what came of them. */
@Service
@Transactional(readOnly = true)
public class ReadingRehearsals {

	private final Rehearsals rehearsals;

	private final RehearsalStage stage;

	private final ReadingDraft drafts;

	private final RehearsalSettings settings;

	private final OfficialClock clock;

	ReadingRehearsals(Rehearsals rehearsals, RehearsalStage stage, ReadingDraft drafts, RehearsalSettings settings,
			OfficialClock clock) {
		this.rehearsals = rehearsals;
		this.stage = stage;
		this.drafts = drafts;
		this.settings = settings;
		this.clock = clock;
	}

	/** All of a draft, the newest first. */
	public List<Rehearsal> of(UUID draft) {
		drafts.sheet(draft);
		return rehearsals.ofDraft(draft).stream().map(this::asItIs).toList();
	}

	public Report report(UUID id) {
		var rehearsal = require(id);
		var paths = rehearsals.paths(id);
		var content = rehearsals.content(id);
		var samples = paths.stream()
			.collect(Collectors.groupingBy(path -> Objects.requireNonNullElse(path.instance(), path.sample()),
					LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map(one -> new OfSample(sample(rehearsal, one.getKey()), one.getValue(),
					findings(one.getValue(), content)))
			.toList();
		return new Report(rehearsal, drafts.sheet(rehearsal.draft()), paths, findings(paths, content), samples);
	}

	/** Asked only where there are several to be told apart. */
	private Sample sample(Rehearsal rehearsal, String instance) {
		if (rehearsal.samples().size() == 1) {
			return null;
		}
		var process = BeginningRehearsal.drawn(rehearsal, new byte[0]).name();
		return stage.sample(process, instance).orElse(null);
	}

	private Findings findings(List<RehearsedPath> paths, byte[] content) {
		var origin = paths.stream().flatMap(path -> path.origin().stream()).collect(Collectors.toSet());
		return Findings.in(paths, stage.flows(content, origin));
	}

	/** The diagram as it was rehearsed. */
	public byte[] content(UUID id) {
		return rehearsals.content(require(id).id());
	}

	public Rehearsal require(UUID id) {
		var rehearsal = rehearsals.find(id).orElseThrow(Refused::notFound);
		drafts.sheet(rehearsal.draft());
		return asItIs(rehearsal);
	}

	private Rehearsal asItIs(Rehearsal rehearsal) {
		var silent = rehearsal.beatAt().isBefore(clock.now().minus(settings.silence()));
		return (silent && !rehearsal.status().isOver()) ? rehearsal.cutOff() : rehearsal;
	}

	/**
	 * A rehearsal with all that came of it so far.
	 *
	 * @param samples what came of each case that was walked with
	 */
	public record Report(Rehearsal of, DraftSheet draft, List<RehearsedPath> paths, Findings findings,
			List<OfSample> samples) {

		/** Chosen cases with which no path was walked. */
		public int samplesLeft() {
			return of.samples().size() - samples.size();
		}

		public long count(Outcome outcome) {
			return paths.stream().filter(path -> path.outcome() == outcome).count();
		}

		public long assumed() {
			return paths.stream().filter(RehearsedPath::restsOnAssumption).count();
		}

	}

	/**
	 * What came of one case.
	 *
	 * @param sample the case as it is now, or null if it is gone or the only one
	 */
	public record OfSample(Sample sample, List<RehearsedPath> paths, Findings findings) {

		/** Official code of the case, or its key. */
		public String code() {
			return paths.get(0).sample();
		}

		public long ended() {
			return paths.stream().filter(path -> path.outcome().isGood()).count();
		}

	}

}
