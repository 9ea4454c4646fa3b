using Hengji.Auditing.Claims;
using Hengji.Auditing.Tables.Heads;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>Finds which rates and changes of a table follow from which of its lines.</summary>
internal static class FormulaFinder
{
    /// <summary>The formulas, at most two for each worked-out line: 增减比率 follows from the amounts and from 增减.</summary>
    public static IEnumerable<RateFormula> Find(Lines lines)
    {
        var years = lines.Heads.Select(head => head.Year).Where(year => year is not null).Distinct().ToList();
        var latest = years.Count > 1 ? years.Max() : null;
        var roles = lines.Heads.Select(head => Role(head, latest)).ToList();
        for (var line = 0; line < lines.Heads.Length; line++)
        {
            var found = WrittenRates.Of(lines, line) is { } written ? [written] : Of(lines, roles, line).ToList();
            if (found.Count == 0 && roles[line] is Measure.CompletionRate or Measure.Rate or Measure.Share && NamedRates.Of(lines, line) is { } named)
                found.Add(named);
            if (found.Count == 0 && FiguredRates.Of(lines, line) is { } figured)
                found.Add(figured);
            foreach (var formula in found)
                yield return formula;
        }
    }

    private static Measure Role(LineHead head, int? latest) =>
        latest is not null && head.Year < latest && head.Measure is Measure.Amount or Measure.Actual && head.Year is not null && head.Year < latest
            ? Measure.LastYear
            : head.Measure;

    private static IEnumerable<RateFormula> Of(Lines lines, List<Measure> roles, int line) =>
        roles[line] switch
        {
            Measure.ChangeRate => Pairs(lines, roles, line, FormulaKind.Growth, IsNow, IsBefore)
                .Concat(Pairs(lines, roles, line, FormulaKind.Percent, role => role == Measure.Change, IsBefore)),
            Measure.CompletionRate => Pairs(lines, roles, line, FormulaKind.Percent, IsDone, IsPlanned),
            Measure.Change => Pairs(lines, roles, line, FormulaKind.Difference, IsNow, IsBefore),
            _ => [],
        };

    private static bool IsNow(Measure role) => role is Measure.Actual or Measure.Amount or Measure.Budget or Measure.AdjustedBudget;

    private static bool IsBefore(Measure role) => role == Measure.LastYear;

    private static bool IsDone(Measure role) => role is Measure.Actual or Measure.Amount;

    private static bool IsPlanned(Measure role) => role is Measure.Budget or Measure.AdjustedBudget or Measure.Target;

    /// <summary>The pair of lines whose roles fit and that holds most often.</summary>
    private static IEnumerable<RateFormula> Pairs(
        Lines lines, List<Measure> roles, int result, FormulaKind kind, Func<Measure, bool> isUpper, Func<Measure, bool> isLower)
    {
        var isOnCard = lines.Slots.Length == 1 && CardRates.IsOwn(lines.Heads[result]);
        var tried = Closest(lines, Tried(lines, roles, result, kind, isUpper, isLower).ToList());
        var best = tried.Where(formula => formula.Support + formula.Broken > 0)
            .OrderByDescending(formula => formula.Support)
            .ThenBy(formula => formula.Broken)
            .ThenBy(formula => isOnCard && (lines.Heads[formula.Upper].OpensParts || lines.Heads[formula.Lower].OpensParts))
            .ThenByDescending(formula => isOnCard ? CardRates.Kinship(lines.Heads[result], lines.Heads[formula.Upper], lines.Heads[formula.Lower]) : 0)
            .ThenBy(formula => Preference(roles[formula.Upper]) + Preference(roles[formula.Lower]))
            .ThenBy(formula => isOnCard ? formula.Upper + formula.Lower : Math.Abs(formula.Upper - result) + Math.Abs(formula.Lower - result))
            .FirstOrDefault();
        if (best is null)
            yield break;
        var named = best with { IsNamed = tried.Count == 1 || (isOnCard && kind != FormulaKind.Percent && CardRates.Kinship(lines.Heads[result], lines.Heads[best.Upper], lines.Heads[best.Lower]) == 2) || (Stands(roles[best.Upper]) && Stands(roles[best.Lower])) };
        if (named.IsVouched || named.Broken == 0 || (named.IsNamed && named.Broken <= Math.Max(1, named.Support)))
            yield return named;
    }

    private static IEnumerable<RateFormula> Tried(
        Lines lines, List<Measure> roles, int result, FormulaKind kind, Func<Measure, bool> isUpper, Func<Measure, bool> isLower)
    {
        if (roles[result] is Measure.Change or Measure.ChangeRate && HeadMeasures.IsAgainstBudget(lines.Heads[result].Text))
        {
            var isOfBudget = HeadMeasures.IsOfBudget(lines.Heads[result].Text);
            isUpper = kind == FormulaKind.Percent ? isUpper : isOfBudget ? role => role == Measure.AdjustedBudget : IsDone;
            isLower = isOfBudget ? role => role == Measure.Budget : IsPlanned;
        }
        var years = roles[result] is Measure.Change or Measure.ChangeRate ? ComparedYears.Of(lines.Heads[result]) : null;
        for (var upper = 0; upper < roles.Count; upper++)
        {
            for (var lower = 0; lower < roles.Count; lower++)
            {
                if (upper != lower && upper != result && lower != result && (lines.Slots.Length > 1 || kind == FormulaKind.Difference || CardRates.Fits(lines.Heads[result], lines.Heads[upper], lines.Heads[lower]))
                    && (years is { } known ? IsOfYears(lines, (upper, lower), kind, known) : (isUpper(roles[upper]) && isLower(roles[lower])) || (roles[result] == Measure.CompletionRate && WrittenRates.AreSpentOfReceived(lines, upper, lower))))
                    yield return Try(lines, kind, result, upper, lower);
            }
        }
    }

    /// <summary>Whether two lines are of the years a head compares: the amounts, or the change between them and the earlier amount.</summary>
    private static bool IsOfYears(Lines lines, (int Upper, int Lower) pair, FormulaKind kind, ComparedYears years)
    {
        var (upper, lower) = (lines.Heads[pair.Upper], lines.Heads[pair.Lower]);
        if (lower.Year != years.Before || !IsOfYear(lower))
            return false;
        if (kind == FormulaKind.Percent)
            return upper.Measure == Measure.Change && ComparedYears.Of(upper) == years;
        var now = years.Now ?? lines.Heads.Where(IsOfYear).Max(head => head.Year);
        return upper.Year == now && IsOfYear(upper);
    }

    private static bool IsOfYear(LineHead head) => ComparedYears.Of(head) is null && (IsNow(head.Measure) || IsBefore(head.Measure));

    /// <summary>Those whose lines stand under the same outer heads as the result, where there are any: 增减率 of 基本支出 follows from what stands under 基本支出.</summary>
    private static List<RateFormula> Closest(Lines lines, List<RateFormula> tried)
    {
        var nearest = tried.Select(Kin).DefaultIfEmpty().Max();
        return nearest == 0 ? tried : [.. tried.Where(formula => Kin(formula) == nearest)];

        int Kin(RateFormula formula) => Math.Min(Common(formula.Result, formula.Upper), Common(formula.Result, formula.Lower));

        int Common(int one, int other) =>
            lines.Heads[one].Path.SkipLast(1).Zip(lines.Heads[other].Path.SkipLast(1)).TakeWhile(pair => pair.First == pair.Second).Count();
    }

    /// <summary>Whether the head says plainly what the line is.</summary>
    private static bool Stands(Measure role) => role is not Measure.Amount;

    private static int Preference(Measure role) =>
        role switch { Measure.AdjustedBudget => 0, Measure.Actual => 0, Measure.Budget => 1, Measure.LastYear => 0, _ => 2 };

    /// <summary>How often two lines make a third.</summary>
    internal static RateFormula Try(Lines lines, FormulaKind kind, int result, int upper, int lower)
    {
        var (support, broken) = (0, 0);
        for (var slot = 0; slot < lines.Slots.Length; slot++)
        {
            switch (FormulaTrial.Holds(kind, lines.At(result, slot), lines.At(upper, slot), lines.At(lower, slot)))
            {
                case true:
                    support++;
                    break;
                case false:
                    broken++;
                    break;
                default:
                    break;
            }
        }
        return new RateFormula(result, kind, upper, lower, false, support, broken);
    }
}
