package cn.denggao.administration.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import cn.denggao.administration.domain.FoundingAuthorities;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 国家和省级机构: what the platform's operator registers before anybody else can begin. */
@Controller
@RequestMapping("/authorities")
class AuthoritiesController {

	private final FoundingAuthorities founding;

	private final MessageSource texts;

	private final OfficialClock clock;

	AuthoritiesController(FoundingAuthorities founding, MessageSource texts, OfficialClock clock) {
		this.founding = founding;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	String list(Model model) {
		var authorities = founding.all();
		model.addAttribute("authorities", authorities);
		model.addAttribute("names",
				authorities.stream()
					.collect(Collectors.toMap(one -> one.id().value(), AuthoritySummary::name, (one, same) -> one,
							LinkedHashMap::new)));
		model.addAttribute("levels", FoundingAuthorities.LEVELS.stream()
			.collect(Collectors.toMap(Level::name, this::name, (one, same) -> one, LinkedHashMap::new)));
		model.addAttribute("today", clock.today());
		return "administration/authorities";
	}

	@PostMapping
	String open(@Valid FoundedForm form, RedirectAttributes flash) {
		founding.open(form.summary());
		return done("administration.organisation.opened", flash);
	}

	@PostMapping("/name")
	String rename(@Valid NameForm form, RedirectAttributes flash) {
		founding.rename(TypedId.in("renamed", form.renamed()), form.present().strip(), form.presentFrom());
		return done("administration.organisation.renamed", flash);
	}

	private String name(Level level) {
		return texts.getMessage("organisation.level." + level, null, LocaleContextHolder.getLocale());
	}

	private static String done(String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/authorities";
	}

	/** The region may be left empty for the nation's authority only. */
	record FoundedForm(@NotBlank(message = "{administration.organisation.id-missing}") String id,
			@NotBlank(message = "{administration.organisation.name-missing}") String name,
			@NotNull(message = "{administration.organisation.choose}") Level level, String region) {

		AuthoritySummary summary() {
			var code = (region == null) ? "" : region.strip();
			return new AuthoritySummary(TypedId.in("id", id), name.strip(), level,
					(level == Level.NATION) ? null : code, null);
		}

	}

	record NameForm(@NotBlank(message = "{administration.organisation.choose}") String renamed,
			@NotBlank(message = "{administration.organisation.name-missing}") String present,
			@NotNull(message = "{administration.organisation.day-missing}") LocalDate presentFrom) {
	}

}
