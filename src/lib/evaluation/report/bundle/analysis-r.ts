// Why: whoever doubts a number runs one script, and it says of every number whether R finds the same.

/** `analysis.R` of the bundle: runs every analysis and compares. */
export const analysisR = String.raw`# Computes every number of the report again, with R alone, and compares it with the report's.
# Run it in this folder: Rscript analysis.R
# It ends with 0 when all agree and with 1 when one does not.
source("matching.R")
source("effects.R")

read <- function(...) read.csv(file.path(...), colClasses = "character", na.strings = "", check.names = FALSE,
  encoding = "UTF-8", stringsAsFactors = FALSE)

all_schools <- read("schools.csv")
all_outcomes <- read("outcomes.csv")
disagreeing <- 0

for (number in read("analyses.csv")$number) {
  folder <- file.path("analyses", number)
  plan <- read(folder, "plan.csv")
  plan <- setNames(as.list(plan$value), plan$key)
  covariates <- read(folder, "covariates.csv")
  lacks <- Reduce("|", lapply(covariates$name, function(name) is.na(all_schools[[name]])))
  schools <- all_schools[!lacks, ]
  n <- nrow(schools)
  treated <- schools$side == "treatment"
  columns <- covariates_of(schools, covariates)
  design <- design_of(columns, n)
  score <- propensity_of(design, treated)
  line <- if (plan$distance == "probability") score$probability else score$logit
  points <- if (plan$distance == "mahalanobis") points_of(design, treated) else NULL
  caliper <- if (is.na(plan$caliper)) Inf else as.numeric(plan$caliper) * sd(line)
  exact <- covariates$name[covariates$exact == "yes"]
  strata <- strata_of(columns, exact, n)
  controls <- which(!treated)

  given <- read(folder, "pairs.csv")
  pairs <- cbind(match(given$treated, schools$code), match(given$control, schools$code))
  distance <- distance_between(pairs[, 1], pairs[, 2], line, points)
  unmatched <- setdiff(which(treated), pairs[, 1])
  why <- why_unmatched(unmatched, controls, strata, line, caliper)
  found <- c(
    sample.treated = sum(all_schools$side == "treatment"), sample.pool = sum(all_schools$side == "pool"),
    sample.excluded.treated = sum(lacks & all_schools$side == "treatment"),
    sample.excluded.pool = sum(lacks & all_schools$side == "pool"),
    setNames(score$estimate, paste("propensity", seq_along(design), "estimate", sep = ".")),
    setNames(score$se, paste("propensity", seq_along(design), "se", sep = ".")),
    matching.pairs = nrow(pairs), matching.treated = length(unique(pairs[, 1])), matching.controls = nrow(pairs),
    matching.caliper_width = caliper, matching.total_distance = sum(distance),
    setNames(vapply(c("no-control-in-stratum", "caliper", "pool-exhausted"), function(one) sum(why == one), 0),
      paste0("matching.unmatched.", c("no-control-in-stratum", "caliper", "pool-exhausted"))))
  balance <- balance_of(columns, line, treated, pairs)
  for (i in seq_len(nrow(balance))) found <- c(found, named(paste0("balance.", i), balance[i, ]))

  # The pairs obey the plan, whoever found them; and nearest matching is done once more from the start.
  obeys <- c(
    "every comparison school is used once" = !any(duplicated(pairs[, 2])),
    "pairs agree in the exact variables" = all(strata[pairs[, 1]] == strata[pairs[, 2]]),
    "pairs lie within the caliper" = all(abs(line[pairs[, 1]] - line[pairs[, 2]]) <= caliper + 1e-9),
    "distances are as stored" = all(abs(distance - as.numeric(given$distance)) <= 1e-6))
  if (plan$method == "nearest") {
    order <- match(read(folder, "order.csv")$code, schools$code)
    if (plan$order == "largest") order <- which(treated)[order(-line[treated], which(treated))]
    again <- nearest_pairs(order, controls, strata, line, points, caliper, as.integer(plan$ratio), plan$rule)
    obeys["R finds the same pairs"] <- setequal(paste(again[, 1], again[, 2]), paste(pairs[, 1], pairs[, 2]))
  }

  # What does not exist for the data is not in the report, and is not looked for.
  expected <- read(folder, "expected.csv")
  wanted <- function(what) any(startsWith(expected$id, what))
  outcomes <- all_outcomes[all_outcomes$measure == plan$measure & !is.na(all_outcomes$value), ]
  if (wanted("did.estimate")) {
    place <- match(outcomes$code, schools$code)
    years <- sort(unique(as.integer(outcomes$year)))
    wide <- matrix(NA_real_, n, length(years))
    wide[cbind(place, match(as.integer(outcomes$year), years))[!is.na(place), , drop = FALSE]] <- as.numeric(outcomes$value)[!is.na(place)]
    value <- function(rows, year) if (year %in% years) wide[cbind(rows, match(year, years))] else rep(NA_real_, length(rows))
    set <- complete_pairs(pairs, schools, value, as.integer(plan$before), as.integer(plan$after))
    found <- c(found, two_periods(set, schools, value, as.integer(plan$before), as.integer(plan$after), wanted("compliers")), trend_of(set, years, value))
    panel <- panel_of(set, schools, years, value, plan$clustering, as.integer(plan$treated_from))
    if (wanted("event")) found <- c(found, event_study(panel, years))
    if (wanted("placebo")) found <- c(found, placebo_of(panel, years))
  }

  stored <- as.numeric(expected$value)
  ours <- unname(found[expected$id])
  agrees <- !is.na(ours) & abs(ours - stored) <= as.numeric(expected$tolerance) * pmax(abs(stored), 1e-3)
  write.csv(data.frame(id = expected$id, report = expected$value, r = format(ours, digits = 15, trim = TRUE), agrees = agrees),
    file.path(folder, "compared.csv"), row.names = FALSE)
  cat(sprintf("Analysis %s: %d of %d numbers agree.\n", number, sum(agrees), length(agrees)))
  for (i in which(!agrees)) cat(sprintf("  differs: %s: report %s, R %.15g\n", expected$id[i], expected$value[i], ours[i]))
  for (one in names(obeys)) cat(sprintf("  %s: %s\n", one, if (obeys[[one]]) "yes" else "NO"))
  disagreeing <- disagreeing + sum(!agrees) + sum(!obeys)
}
quit(status = if (disagreeing > 0) 1 else 0)
`;
