// Why: R must find every effect and every error by itself, from formulas that a reader can check.

/** `effects.R` of the bundle; base R only. */
export const effectsR = String.raw`# Least squares with its honest errors, and what the analyses make of it, in base R.

# Weighted least squares; with instruments z, two-stage least squares. 'absorbed' counts means taken out beforehand.
fit_of <- function(y, x, w = rep(1, length(y)), z = NULL, absorbed = 0) {
  x <- x * sqrt(w)
  y <- y * sqrt(w)
  first <- if (is.null(z)) x else qr.fitted(qr(z * sqrt(w)), x)
  decomposed <- qr(first)
  beta <- qr.coef(decomposed, y)
  residual <- drop(y - x %*% beta)
  list(beta = unname(beta), residual = residual, scores = first * residual, bread = chol2inv(qr.R(decomposed)),
    n = length(y), parameters = ncol(x) + absorbed)
}

# Standard error, t, p and interval of one coefficient.
# ordinary: B s^2; hc1: n/(n-k) B M B; clustered: G/(G-1) (n-1)/(n-k) B M B with M summed within clusters, df = G - 1.
inference <- function(fit, j, kind, by = NULL) {
  left <- fit$n - fit$parameters
  influence <- drop(fit$scores %*% fit$bread[, j])
  df <- left
  if (kind == "ordinary") v <- sum(fit$residual^2) / left * fit$bread[j, j]
  else if (kind == "hc1") v <- fit$n / left * sum(influence^2)
  else {
    sums <- tapply(influence, factor(by), sum)
    g <- length(sums)
    v <- g / (g - 1) * (fit$n - 1) / left * sum(sums^2)
    df <- g - 1
  }
  se <- sqrt(v)
  t <- fit$beta[j] / se
  half <- qt(0.975, df) * se
  c(se = se, t = t, df = df, p = 2 * pt(-abs(t), df), low = fit$beta[j] - half, high = fit$beta[j] + half)
}

errors_of <- function(name, fit, j, pair, partnership) c(
  named(paste0(name, ".ordinary"), inference(fit, j, "ordinary")),
  named(paste0(name, ".hc1"), inference(fit, j, "hc1")),
  named(paste0(name, ".by_pair"), inference(fit, j, "clustered", pair)),
  named(paste0(name, ".by_partnership"), inference(fit, j, "clustered", partnership)))

named <- function(prefix, values) setNames(values, paste(prefix, names(values), sep = "."))

# Treated weigh 1; the k controls of a pair 1/k each, scaled so that the weights of controls sum to their number.
pair_weights <- function(pair, treated) {
  sizes <- table(pair[!treated])
  ifelse(treated, 1, sum(!treated) / length(sizes) / as.numeric(sizes[pair]))
}

# The pairs whose treated school and at least one comparison school have both figures.
complete_pairs <- function(pairs, schools, value, before, after) {
  has <- function(row) !is.na(value(row, before)) & !is.na(value(row, after))
  keep <- has(pairs[, 1]) & has(pairs[, 2])
  kept <- pairs[keep, , drop = FALSE]
  treated <- unique(kept[, 1])
  rows <- c(treated, kept[, 2])
  pair <- schools$code[c(treated, kept[, 1])]
  list(row = rows, pair = pair, treated = rep(c(TRUE, FALSE), c(length(treated), nrow(kept))),
    left_out = length(unique(pairs[, 1])) - length(treated))
}

two_periods <- function(set, schools, value, before, after, compliers) {
  y0 <- value(set$row, before)
  y1 <- value(set$row, after)
  w <- pair_weights(set$pair, set$treated)
  own <- schools$cluster[set$row]
  partnership <- ifelse(set$treated & !is.na(own), paste("partnership", own), paste("alone", set$row))
  fit <- fit_of(y1 - y0, cbind(1, set$treated), w)
  n <- tapply(y0, set$treated, length)
  s <- sqrt(sum(tapply(y0, set$treated, function(x) sum((x - mean(x))^2))) / sum(n - 1))
  found <- c(did.treated = sum(set$treated), did.controls = sum(!set$treated), did.pairs_left_out = set$left_out,
    did.estimate = fit$beta[2], did.baseline_deviation = s, did.effect_size = fit$beta[2] / s,
    errors_of("did", fit, 2, set$pair, partnership))
  received <- as.numeric(schools$received[set$row])
  if (compliers) {
    received[!set$treated] <- 0
    one <- cbind(1, set$treated)
    first <- fit_of(received, one, w)
    # With the same uptake everywhere nothing is left to estimate the first stage's spread from.
    f <- suppressWarnings(inference(first, 2, "hc1")[["t"]]^2)
    wald <- fit_of(y1 - y0, cbind(1, received), w, one)
    found <- c(found, compliers.uptake = first$beta[2], compliers.estimate = wald$beta[2], compliers.first_stage_f = f,
      errors_of("compliers", wald, 2, set$pair, partnership))
  }
  found
}

trend_of <- function(set, years, value) {
  w <- pair_weights(set$pair, set$treated)
  found <- numeric(0)
  for (year in years) for (side in c(TRUE, FALSE)) {
    y <- value(set$row, year)
    use <- set$treated == side & !is.na(y)
    name <- paste("trend", if (side) "treated" else "control", year, sep = ".")
    if (any(use)) found[paste0(name, ".mean")] <- sum(w[use] * y[use]) / sum(w[use])
    if (any(use)) found[paste0(name, ".schools")] <- sum(use)
  }
  found
}

# Every matched school in every published summer; periods are the places of the years.
panel_of <- function(set, schools, years, value, clustering, treated_from) {
  start <- match(TRUE, years >= treated_from)
  own <- schools$cluster[set$row]
  code <- schools$code[set$row]
  cluster <- if (clustering == "pair") set$pair else if (clustering == "partnership") ifelse(set$treated & !is.na(own), own, code) else code
  rows <- do.call(rbind, lapply(seq_along(years), function(i) data.frame(unit = code, cluster = cluster, treated = set$treated,
    time = i, y = value(set$row, years[i]), stringsAsFactors = FALSE)))
  list(rows = rows[!is.na(rows$y), ], start = start)
}

# School and year effects: school means are taken out, years stay as columns.
fixed_effects <- function(rows, columns) {
  times <- sort(unique(rows$time))
  years <- vapply(times[-1], function(t) as.numeric(rows$time == t), numeric(nrow(rows)))
  x <- cbind(columns, years)
  out <- function(v) v - ave(v, rows$unit)
  fit_of(out(rows$y), apply(x, 2, out), absorbed = length(unique(rows$unit)))
}

event_study <- function(panel, years) {
  rows <- panel$rows
  if (is.na(panel$start) || panel$start < 2) return(numeric(0))
  relative <- ifelse(rows$treated, rows$time - panel$start, NA)
  periods <- setdiff(sort(unique(relative)), -1)
  columns <- vapply(periods, function(r) as.numeric(!is.na(relative) & relative == r), numeric(nrow(rows)))
  fit <- fixed_effects(rows, columns)
  unlist(lapply(seq_along(periods), function(j) {
    name <- paste("event", years[panel$start + periods[j]], sep = ".")
    c(setNames(fit$beta[j], paste0(name, ".estimate")), named(name, inference(fit, j, "clustered", rows$cluster)))
  }))
}

placebo_of <- function(panel, years) {
  if (is.na(panel$start) || panel$start < 3) return(numeric(0))
  unlist(lapply(2:(panel$start - 1), function(after) {
    rows <- panel$rows[panel$rows$time %in% c(after - 1, after), ]
    fit <- fixed_effects(rows, cbind(as.numeric(rows$treated & rows$time == after)))
    name <- paste("placebo", years[after - 1], years[after], sep = ".")
    c(setNames(fit$beta[1], paste0(name, ".estimate")), named(name, inference(fit, 1, "clustered", rows$cluster)))
  }))
}
`;
