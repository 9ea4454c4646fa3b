using Hengji.Auditing.Tables.Heads;
using Hengji.Figures;

namespace Hengji.Auditing.Tables.Formulas;

/// <summary>Finds what lines follow from which others by their figures alone: 未兑付 from 安排 and 兑付, 期末滚存 from 期初 and 收支结余.</summary>
internal static class FiguredFinder
{
    private const int MostLines = 24;
    private const int MostLinesOfThree = 12;
    private static readonly ImmutableArray<ImmutableArray<int>> Pairs = [[1, 1], [1, -1], [-1, 1]];
    private static readonly ImmutableArray<ImmutableArray<int>> Threes = [[1, 1, 1], [1, 1, -1], [1, -1, 1], [-1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]];

    /// <summary>The formula of each line that nothing else explains.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="open">The lines to explain.</param>
    public static IEnumerable<FiguredFormula> Find(Lines lines, IReadOnlyList<int> open) =>
        Best(lines, open).GroupBy(Equation, StringComparer.Ordinal).Select(same => same.OrderBy(formula => formula.Terms.Count(term => term.Sign < 0)).First());

    /// <summary>合计 less 基本支出 is 项目支出 says nothing that 基本支出 and 项目支出 make 合计 does not.</summary>
    private static string Equation(FiguredFormula formula) =>
        formula.Kind + (formula.Kind == FiguredKind.Sum ? string.Join(' ', formula.Sources.Append(formula.Result).Order()) : formula.Result.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<FiguredFormula> Best(Lines lines, IReadOnlyList<int> open)
    {
        if (open.Count == 0 || lines.Heads.Length is < 3 or > MostLines || lines.Slots.Length < 2)
            yield break;
        var (trial, tried) = (new FiguredTrial(lines), new List<TriedFormula>());
        foreach (var result in open)
        {
            if ((Best(trial, tried, Formulas(lines, result)) ?? Best(trial, tried, RatesOfTwo(lines, result))) is { } best)
                yield return best;
        }
    }

    /// <summary>The best of some formulas; null where none holds.</summary>
    /// <param name="trial">Tries them.</param>
    /// <param name="tried">Room for them, used again for each line.</param>
    /// <param name="formulas">The formulas.</param>
    private static FiguredFormula? Best(FiguredTrial trial, List<TriedFormula> tried, IEnumerable<TriedFormula> formulas)
    {
        tried.Clear();
        tried.AddRange(formulas);
        var found = new List<FiguredFormula>();
        foreach (var formula in tried)
        {
            if (trial.Of(formula, tried.Count) is { } holding)
                found.Add(holding);
        }
        return found.OrderByDescending(formula => formula.Held - (2 * formula.Broken)).ThenBy(formula => formula.Terms.Length).ThenBy(formula => formula.Distance)
            .FirstOrDefault();
    }

    /// <summary>Rates of two amounts together: 使用率 is 支出 ÷ (上年结转 + 本年收入).</summary>
    private static IEnumerable<TriedFormula> RatesOfTwo(Lines lines, int result)
    {
        var amounts = Enumerable.Range(0, lines.Heads.Length).Where(line => line != result && !lines.Heads[line].IsRate).ToList();
        return amounts.Count > MostLinesOfThree || !(lines.Heads[result].IsRate || IsOfPercentages(lines, result)) ? []
            : amounts.SelectMany(divisor => amounts.Where(line => line > divisor).SelectMany(added => amounts.Select(one => new TriedFormula(FiguredKind.Percent, result, (1, one)) { Divisor = divisor, Added = added })));
    }

    private static IEnumerable<TriedFormula> Formulas(Lines lines, int result)
    {
        var amounts = Enumerable.Range(0, lines.Heads.Length).Where(line => line != result && !lines.Heads[line].IsRate).ToList();
        if (lines.Heads[result].IsRate || IsOfPercentages(lines, result))
            return Rates(amounts, result);
        var sums = HeadMeasures.IsPoints(lines.Heads[result].Measure) ? [] : Sums(amounts, result);
        return sums.Concat(Quotients(amounts, result)).Concat(Products(lines, result));
    }

    private static IEnumerable<TriedFormula> Sums(List<int> amounts, int result)
    {
        for (var a = 0; a < amounts.Count; a++)
        {
            for (var b = a + 1; b < amounts.Count; b++)
            {
                foreach (var signs in Pairs)
                    yield return new TriedFormula(FiguredKind.Sum, result, (signs[0], amounts[a])) { Second = (signs[1], amounts[b]) };
                for (var c = b + 1; c < amounts.Count && amounts.Count <= MostLinesOfThree; c++)
                {
                    foreach (var signs in Threes)
                        yield return new TriedFormula(FiguredKind.Sum, result, (signs[0], amounts[a])) { Second = (signs[1], amounts[b]), Third = (signs[2], amounts[c]) };
                }
            }
        }
    }

    private static IEnumerable<TriedFormula> Rates(List<int> amounts, int result)
    {
        foreach (var divisor in amounts)
        {
            foreach (var one in amounts.Where(line => line != divisor))
            {
                yield return new TriedFormula(FiguredKind.Percent, result, (1, one)) { Divisor = divisor };
                yield return new TriedFormula(FiguredKind.Growth, result, (1, one)) { Divisor = divisor };
                foreach (var other in amounts.Where(line => line > one && line != divisor))
                    yield return new TriedFormula(FiguredKind.Percent, result, (1, one)) { Second = (1, other), Divisor = divisor };
            }
        }
    }

    private static IEnumerable<TriedFormula> Quotients(List<int> amounts, int result) =>
        amounts.SelectMany(divisor => amounts.Where(line => line != divisor).Select(line => new TriedFormula(FiguredKind.Quotient, result, (1, line)) { Divisor = divisor }));

    /// <summary>加权得分 is 得分 × 权重.</summary>
    private static IEnumerable<TriedFormula> Products(Lines lines, int result) =>
        Enumerable.Range(0, lines.Heads.Length).Where(factor => factor != result && IsWeight(lines.Heads[factor]))
            .SelectMany(factor => Enumerable.Range(0, lines.Heads.Length).Where(line => line != result && line != factor).Select(line => new TriedFormula(FiguredKind.Product, result, (1, line)) { Second = (1, factor) }));

    private static bool IsWeight(LineHead head) => head.IsRate || head.Measure == Claims.Measure.MaximumPoints;

    private static bool IsOfPercentages(Lines lines, int line) =>
        Enumerable.Range(0, lines.Slots.Length).Select(slot => lines.At(line, slot)).OfType<Figure>().All(figure => figure.Unit == MeasureUnit.Percent);
}
