package dev.orderwell.examples.spring;

import dev.orderwell.order.RejectedException;
import dev.orderwell.order.Rejection;
import dev.orderwell.order.Violation;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Each no, as a problem with a code, in the language of the browser. */
@RestControllerAdvice
class Refusals {
  record Field(String path, String code, String message) {
    static Field of(Violation violation, Locale locale) {
      return new Field(violation.path(), violation.code(), violation.message(locale));
    }
  }

  @ExceptionHandler
  ProblemDetail ofOrderwell(RejectedException refused, Locale locale) {
    Rejection why = refused.rejection();
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, why.message(locale));
    problem.setProperty("code", why.code());
    problem.setProperty(
        "fields", why.violations().stream().map(one -> Field.of(one, locale)).toList());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail ofTheShop(DuplicateKeyException used) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "This voucher was used before.");
  }
}
