// Why: R must find the propensity score, the pairs and the balance by itself, from formulas that a reader can check.

/** `matching.R` of the bundle; base R only. */
export const matchingR = String.raw`# The propensity score, the pairs and the balance of one analysis, in base R.

# Words as they were before the file guarded them against spreadsheets that run formulas.
words <- function(x) sub("^'(?=[=+@|%-])", "", x, perl = TRUE)

# Levels in order: as numbers where each is one, otherwise by character.
levels_of <- function(x) {
  found <- unique(x)
  number <- suppressWarnings(as.numeric(found))
  if (all(!is.na(number))) found[order(number, match(found, sort(found, method = "radix")))] else sort(found, method = "radix")
}

# The matching variables of the schools that have them all: named columns of numbers or of words.
covariates_of <- function(schools, covariates) {
  columns <- lapply(seq_len(nrow(covariates)), function(i) {
    x <- schools[[covariates$name[i]]]
    if (covariates$kind[i] == "factor") words(x) else as.numeric(x)
  })
  names(columns) <- covariates$name
  columns
}

# Treatment coding: an intercept, quantities as they are, a 0/1 column for each level but the first.
design_of <- function(columns, n) {
  parts <- list("(Intercept)" = rep(1, n))
  for (name in names(columns)) {
    x <- columns[[name]]
    if (is.numeric(x)) parts[[name]] <- x
    else for (level in levels_of(x)[-1]) parts[[paste(name, level)]] <- as.numeric(x == level)
  }
  parts
}

# Logistic regression by iteratively reweighted least squares (stats::glm.fit, its own start and stopping rule).
propensity_of <- function(design, treated) {
  fit <- suppressWarnings(glm.fit(do.call(cbind, design), as.numeric(treated), family = binomial()))
  beta <- unname(fit$coefficients)
  # Summed column by column, so that schools with the same values get the same score to the last digit.
  logit <- Reduce("+", Map("*", design, beta))
  list(estimate = beta, se = sqrt(diag(chol2inv(qr.R(fit$qr)))), logit = logit, probability = binomial()$linkinv(logit))
}

# Points whose straight distance is Mahalanobis' distance: the covariance is pooled within treated and untreated.
points_of <- function(design, treated) {
  x <- do.call(cbind, design[-1])
  within <- x
  for (side in c(TRUE, FALSE)) within[treated == side, ] <- sweep(x[treated == side, , drop = FALSE], 2, colMeans(x[treated == side, , drop = FALSE]))
  t(backsolve(chol(crossprod(within) / (nrow(x) - 2)), t(x), transpose = TRUE))
}

strata_of <- function(columns, exact, n) {
  if (length(exact) == 0) return(rep(1L, n))
  as.integer(factor(do.call(paste, c(columns[exact], sep = "\r"))))
}

distance_between <- function(a, b, line, points) {
  if (is.null(points)) abs(line[a] - line[b]) else sqrt(rowSums((points[a, , drop = FALSE] - points[b, , drop = FALSE])^2))
}

# Greedy nearest-neighbour matching without replacement; rows count from 1 in the order of the schools.
nearest_pairs <- function(order, controls, strata, line, points, caliper, ratio, rule) {
  open <- controls
  found <- list()
  for (round in seq_len(ratio)) for (t in order) {
    pool <- open[strata[open] == strata[t]]
    taken <- integer(0)
    if (length(pool) > 0 && !is.null(points)) {
      pool <- pool[abs(line[t] - line[pool]) <= caliper]
      if (length(pool) > 0) taken <- first_least(pool, distance_between(rep(t, length(pool)), pool, line, points))
    } else if (length(pool) > 0 && rule == "closest") {
      d <- abs(line[t] - line[pool])
      if (min(d) <= caliper) taken <- first_least(pool, d)
    } else if (length(pool) > 0) {
      # As R's MatchIt 4.5.1: the control just before, unless the one after is nearer by whole units.
      pool <- pool[order(line[pool], pool)]
      earlier <- line[pool] < line[t] | (line[pool] == line[t] & pool < t)
      before <- tail(pool[earlier], 1)
      after <- head(pool[!earlier], 1)
      before <- before[abs(line[t] - line[before]) <= caliper]
      after <- after[abs(line[t] - line[after]) <= caliper]
      later <- length(before) == 0 || (length(after) > 0 && trunc(abs(line[t] - line[after])) < trunc(abs(line[t] - line[before])))
      taken <- if (later) after else before
    }
    if (length(taken) == 1) {
      found[[length(found) + 1]] <- c(t, taken)
      open <- open[open != taken]
    }
  }
  if (length(found) == 0) matrix(integer(0), 0, 2) else do.call(rbind, found)
}

# The earliest of the nearest; distances that differ by rounding only are the same.
first_least <- function(pool, d) min(pool[d <= min(d) * (1 + 1e-12)])

# Why a treated school has no pair.
why_unmatched <- function(rows, controls, strata, line, caliper) vapply(rows, function(t) {
  pool <- controls[strata[controls] == strata[t]]
  if (length(pool) == 0) "no-control-in-stratum"
  else if (any(abs(line[t] - line[pool]) <= caliper)) "pool-exhausted" else "caliper"
}, "")

# Weighted mean and variance; with equal weights the divisor is n - 1, for 0/1 values the variance is m(1 - m).
moments <- function(x, w, binary) {
  w <- w / sum(w)
  m <- sum(w * x)
  c(m, if (binary) m * (1 - m) else sum(w * (x - m)^2) / (1 - sum(w^2)))
}

balance_of <- function(columns, line, treated, pairs) {
  share <- table(pairs[, 1])
  matched <- numeric(length(treated))
  matched[pairs[, 1]] <- 1
  matched[pairs[, 2]] <- 1 / as.numeric(share[as.character(pairs[, 1])])
  terms <- list(distance = line)
  factors <- FALSE
  for (name in names(columns)) {
    x <- columns[[name]]
    if (is.numeric(x)) { terms[[name]] <- x; factors <- c(factors, FALSE) }
    else for (level in levels_of(x)) { terms[[paste(name, level)]] <- as.numeric(x == level); factors <- c(factors, TRUE) }
  }
  rows <- Map(function(x, from_factor) {
    binary <- from_factor || all(x %in% c(0, 1))
    t0 <- moments(x, as.numeric(treated), binary)
    c0 <- moments(x, as.numeric(!treated), binary)
    t1 <- moments(x, matched * treated, binary)
    c1 <- moments(x, matched * !treated, binary)
    s <- sqrt(t0[2])
    if (!is.finite(s) || s < sqrt(.Machine$double.eps)) {
      n1 <- sum(treated) - !binary
      n0 <- sum(!treated) - !binary
      s <- sqrt((n1 * (if (is.finite(t0[2])) t0[2] else 0) + n0 * c0[2]) / (n1 + n0))
    }
    standard <- function(d) if (is.finite(d) && abs(d) <= sqrt(.Machine$double.eps)) 0 else d / s
    ratio <- function(a, b) if (binary) NA else a / b
    c(treated_mean = t0[1], control_mean_all = c0[1], smd_all = standard(t0[1] - c0[1]),
      treated_mean_matched = t1[1], control_mean_matched = c1[1], smd_matched = standard(t1[1] - c1[1]),
      variance_ratio_all = ratio(t0[2], c0[2]), variance_ratio_matched = ratio(t1[2], c1[2]))
  }, terms, factors)
  do.call(rbind, rows)
}
`;
