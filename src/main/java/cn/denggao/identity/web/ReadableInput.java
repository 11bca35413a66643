package cn.denggao.identity.web;

import java.util.Collection;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses unreadable characters in whatever is typed, uploaded or asked for: NUL, which
 * no database text can hold, and what was misread on the way.
 */
@Component
class ReadableInput implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return true; // what was refused already is still in the request
		}
		request.getParameterMap().forEach((name, values) -> {
			if (TypedText.isUnreadable(name)) {
				throw Refused.because("identity.refusal.unreadable");
			}
			for (var value : values) {
				require(name, value);
			}
		});
		if (request instanceof MultipartHttpServletRequest upload) {
			upload.getMultiFileMap().values().stream().flatMap(Collection::stream).forEach(ReadableInput::require);
		}
		return true;
	}

	private static void require(MultipartFile file) {
		require(file.getName(), file.getOriginalFilename());
	}

	private static void require(String field, String text) {
		if (text != null && TypedText.isUnreadable(text)) {
			throw Refused.at(field, "identity.refusal.unreadable-character");
		}
	}

}
