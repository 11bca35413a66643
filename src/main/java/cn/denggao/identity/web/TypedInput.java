package cn.denggao.identity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import cn.denggao.kernel.Money;
import cn.denggao.kernel.TypedDate;
import cn.denggao.kernel.TypedNumber;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Numbers, amounts and days of all forms are read in one way. */
@Configuration
class TypedInput implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, BigDecimal.class, reading(TypedNumber::in));
		registry.addConverter(String.class, Money.class, reading(TypedNumber::yuan));
		registry.addConverter(String.class, LocalDate.class, reading(TypedDate::in));
	}

	private static <T> Converter<String, T> reading(Function<String, Optional<T>> reader) {
		return (typed) -> typed.isBlank() ? null
				: reader.apply(typed).orElseThrow(() -> new IllegalArgumentException("not understood"));
	}

}
