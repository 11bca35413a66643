package cn.denggao.programme.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules.TieCriterion;
import cn.denggao.programme.domain.ChangingDraft;
import cn.denggao.programme.domain.ReadingDraftParts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * 修改草稿批次: its name, the hospitals that may not apply, what decides at equal scores; and
 * 废弃草稿. Lists are put together on the page before they are kept.
 */
@Controller
@RequestMapping("/rounds/{round}/rules")
class RoundDraftController {

	private static final String KEEP = "keep";

	private final RoundReaders readers;

	private final ReadingDraftParts parts;

	private final ChangingDraft changing;

	RoundDraftController(RoundReaders readers, ReadingDraftParts parts, ChangingDraft changing) {
		this.readers = readers;
		this.parts = parts;
		this.changing = changing;
	}

	@GetMapping("/title")
	String title(@PathVariable RoundId round, Model model) {
		begin(round, model);
		return "programme/draft-title";
	}

	@PostMapping("/title")
	String rename(@PathVariable RoundId round, @ModelAttribute DraftForm form, RedirectAttributes flash) {
		changing.rename(round, form.title(), form.seen(), form.reason());
		return done(round, flash);
	}

	@GetMapping("/exclusions")
	String exclusions(@PathVariable RoundId round, Model model) {
		begin(round, model);
		var excluded = parts.of(round).excluded().value();
		return exclusions(round, excluded.stream().map(host -> host.id()).toList(), DraftForm.EMPTY, model);
	}

	/** Keeps the list, or shows it with one hospital more or less, or what was found. */
	@PostMapping("/exclusions")
	String exclude(@PathVariable RoundId round, @ModelAttribute DraftForm form,
			@RequestParam(defaultValue = KEEP) String action, Model model, RedirectAttributes flash) {
		if (action.equals(KEEP)) {
			changing.exclude(round, form.host(), form.seen(), form.reason());
			return done(round, flash);
		}
		var hosts = new ArrayList<>(form.host());
		hosts.remove(after("drop-", action));
		var more = after("add-", action);
		if (!more.isBlank() && !hosts.contains(more)) {
			hosts.add(more);
		}
		begin(round, model);
		return exclusions(round, hosts, form, model);
	}

	@GetMapping("/ties")
	String ties(@PathVariable RoundId round, Model model) {
		begin(round, model);
		var chain = parts.of(round).ties().value();
		return ties(chain, DraftForm.EMPTY, model);
	}

	/** Keeps the chain, or shows it with one criterion more, less or elsewhere. */
	@PostMapping("/ties")
	String order(@PathVariable RoundId round, @ModelAttribute DraftForm form,
			@RequestParam(defaultValue = KEEP) String action, Model model, RedirectAttributes flash) {
		if (action.equals(KEEP)) {
			changing.order(round, form.tie(), form.seen(), form.reason());
			return done(round, flash);
		}
		var chain = new ArrayList<>(known(form.tie()));
		known(List.of(after("drop-", action))).forEach(chain::remove);
		known(List.of(after("up-", action))).forEach(tie -> move(chain, tie, -1));
		known(List.of(after("down-", action))).forEach(tie -> move(chain, tie, 1));
		if (action.equals("add")) {
			known(List.of(form.another())).stream().filter(tie -> !chain.contains(tie)).forEach(chain::add);
		}
		begin(round, model);
		return ties(chain, form, model);
	}

	@GetMapping("/discard")
	String discard(@PathVariable RoundId round, Model model) {
		begin(round, model);
		return "programme/draft-discard";
	}

	@PostMapping("/discard")
	String discard(@PathVariable RoundId round, @ModelAttribute DraftForm form, RedirectAttributes flash) {
		changing.discard(round, form.seen(), form.reason());
		flash.addFlashAttribute("done", "programme.discard.done");
		return "redirect:/rounds";
	}

	private void begin(RoundId round, Model model) {
		model.addAttribute("round", readers.drafted(round));
		model.addAttribute("parts", parts.of(round));
	}

	private String exclusions(RoundId round, List<String> hosts, DraftForm form, Model model) {
		model.addAttribute("hosts", parts.hosts(hosts));
		model.addAttribute("found", parts.search(round, form.words(), hosts));
		model.addAttribute("form", form);
		return "programme/draft-exclusions";
	}

	private String ties(List<TieCriterion> chain, DraftForm form, Model model) {
		model.addAttribute("chain", chain);
		model.addAttribute("others",
				EnumSet.allOf(TieCriterion.class).stream().filter(tie -> !chain.contains(tie)).toList());
		model.addAttribute("form", form);
		return "programme/draft-ties";
	}

	private static void move(List<TieCriterion> chain, TieCriterion tie, int by) {
		int from = chain.indexOf(tie);
		int to = from + by;
		if (from >= 0 && to >= 0 && to < chain.size()) {
			Collections.swap(chain, from, to);
		}
	}

	private static List<TieCriterion> known(List<String> names) {
		return names.stream()
			.flatMap(name -> Stream.of(TieCriterion.values()).filter(tie -> tie.name().equals(name)))
			.distinct()
			.toList();
	}

	private static String after(String prefix, String action) {
		return action.startsWith(prefix) ? action.substring(prefix.length()) : "";
	}

	private static String done(RoundId round, RedirectAttributes flash) {
		flash.addFlashAttribute("done", "programme.rules.changed");
		return "redirect:/rounds/" + round + "/rules";
	}

	/**
	 * What the pages send.
	 *
	 * @param seen mark of the draft as the page showed it
	 * @param host hospitals of the list on the page, by organisation id
	 * @param words to search hospitals by
	 * @param tie criteria of the list on the page
	 * @param another criterion to be added
	 */
	record DraftForm(String seen, String reason, String title, List<String> host, String words, List<String> tie,
			String another) {

		static final DraftForm EMPTY = new DraftForm(null, null, null, null, null, null, null);

		DraftForm {
			seen = text(seen);
			reason = text(reason);
			title = text(title);
			words = text(words);
			another = text(another);
			host = (host == null) ? List.of() : host.stream().filter(each -> each != null && !each.isBlank()).toList();
			tie = (tie == null) ? List.of() : tie.stream().filter(each -> each != null).toList();
		}

		private static String text(String sent) {
			return (sent == null) ? "" : sent;
		}

	}

}
