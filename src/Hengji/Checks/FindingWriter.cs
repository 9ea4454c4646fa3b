using Hengji.Checks.Evaluation;
using Hengji.Checks.Language;
using Hengji.Checks.Syntax;
using Hengji.Figures;
using Hengji.Forms;

namespace Hengji.Checks;

/// <summary>Turns broken checks into sentences for the filler: where, what is printed, how far apart, what to do.</summary>
public sealed class FindingWriter
{
    private readonly FormCatalogue forms;
    private readonly Submission submission;

    private FindingWriter(FormCatalogue forms, Submission submission) => (this.forms, this.submission) = (forms, submission);

    /// <summary>A finding for every break: errors first, then warnings, questions and notes; else in the order of the run.</summary>
    /// <param name="run">What the rules said.</param>
    /// <param name="forms">Forms, for headings.</param>
    /// <param name="submission">The submission checked, for sources and quotations.</param>
    /// <param name="locate">Ranks the cells most likely wrong in a broken relation; null for none.</param>
    public static ImmutableArray<Finding> Write(
        CheckRun run,
        FormCatalogue forms,
        Submission submission,
        Func<BoundRelation, ImmutableArray<Suspect>>? locate = null)
    {
        var writer = new FindingWriter(forms, submission);
        var relations = locate is null
            ? null
            : run.Relations.ToLookup(relation => relation.Outcome, ReferenceEqualityComparer.Instance);
        return [.. run.Outcomes
            .Where(outcome => outcome.Verdict == Verdict.Breaks)
            .Select(outcome => writer.Write(outcome) with { Suspects = Suspects(outcome) })
            .OrderBy(Rank)];

        ImmutableArray<Suspect> Suspects(CheckOutcome outcome) =>
            relations?[outcome].FirstOrDefault(IsBroken) is { } relation ? locate!(relation) : [];
    }

    /// <summary>Order of findings: errors, warnings, questions, notes.</summary>
    private static int Rank(Finding finding) =>
        finding switch
        {
            { IsQuestion: true, Level: not FindingLevel.Note } => 2,
            { Level: FindingLevel.Error } => 0,
            { Level: FindingLevel.Warn } => 1,
            _ => 3,
        };

    private static bool IsBroken(BoundRelation relation) =>
        RelationJudge.Judge(relation.Operator, relation.Left, relation.Right) == Verdict.Breaks;

    private Finding Write(CheckOutcome outcome)
    {
        var rule = outcome.Rule;
        var isQuestion = outcome.IsQuestion;
        var level = isQuestion && rule.Level == FindingLevel.Error ? FindingLevel.Warn : rule.Level;
        var advice = Advice(outcome);
        return new Finding(rule.Code, level, outcome.Verdict, isQuestion, Message(outcome), advice.Chinese, rule.Citation)
        {
            EnglishAdvice = advice.English,
            Explanation = outcome.Explanation,
            Left = Text(outcome.Left),
            Right = Text(outcome.Right),
            Gap = outcome.Left is null ? "" : Amount(Rational.Abs(outcome.Gap), outcome.Left.Unit),
            Slack = outcome.Left is null ? "" : Amount(outcome.Slack, outcome.Left.Unit),
            Title = rule.Title,
            EnglishTitle = rule.EnglishTitle,
            RowLabel = outcome.RowLabel,
            EnglishRowLabel = forms.Find(rule.Scope.Form)?.Rows.FirstOrDefault(row => row.Key == outcome.Row)?.EnglishLabel,
            Places = Places(outcome),
        };
    }

    private string Message(CheckOutcome outcome)
    {
        var row = outcome.RowLabel.Length > 0 ? outcome.RowLabel : outcome.Row == FigureAddress.SingleRow ? "" : outcome.Row;
        var where = row.Length == 0 ? "" : $"{row}：";
        var core = outcome.Rule.Say.Length > 0 ? Say(outcome, row) : Standard(outcome);
        var ask = !outcome.IsQuestion ? "" : outcome.DependsOnReading ? "提请核实：" : "请说明：";
        return ask + (outcome.Rule.Say.Contains("{row}", StringComparison.Ordinal) ? core : where + core);
    }

    private static string Say(CheckOutcome outcome, string row)
    {
        var unit = outcome.Left?.Unit ?? MeasureUnit.None;
        return outcome.Rule.Say
            .Replace("{lhs}", Text(outcome.Left), StringComparison.Ordinal)
            .Replace("{rhs}", Text(outcome.Right), StringComparison.Ordinal)
            .Replace("{gap}", Amount(Rational.Abs(outcome.Gap), unit), StringComparison.Ordinal)
            .Replace("{slack}", Amount(outcome.Slack, unit), StringComparison.Ordinal)
            .Replace("{row}", row, StringComparison.Ordinal);
    }

    /// <summary>应为：relation; printed sides; the difference and why rounding does not explain it.</summary>
    private string Standard(CheckOutcome outcome)
    {
        var relation = $"{outcome.Rule.Title}（{ChineseRulePrinter.Print(outcome.Rule.Check, forms)}）";
        if (outcome.Left is not { } left || outcome.Right is not { } right)
            return $"{relation}不成立{Texts(outcome)}";
        var amount = outcome.Rule.Check is Comparison { Operator: ComparisonOperator.NotEqual }
            ? "二者相等"
            : $"相差 {Amount(Rational.Abs(outcome.Gap), left.Unit)}，{Reason(outcome, left.Unit)}";
        return $"{relation}不成立：左边 {Text(left)}，右边 {Text(right)}，{amount}";
    }

    private static string Reason(CheckOutcome outcome, MeasureUnit unit) =>
        outcome.Slack.Sign == 0
            ? "各数均为准确数，不能由四舍五入解释"
            : $"四舍五入最多解释 {Amount(outcome.Slack, unit)}";

    private string Texts(CheckOutcome outcome)
    {
        var texts = CellsOf(outcome)
            .Select(address => submission.Text(address) is { } text ? $"{Label(address)}“{text}”" : "")
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return texts.Count == 0 ? "" : "：" + string.Join("，", texts);
    }

    private static Bilingual Advice(CheckOutcome outcome)
    {
        var rule = outcome.Rule;
        if (rule.Advice.Length > 0)
            return new(rule.Advice, rule.EnglishAdvice ?? rule.Advice);
        if (outcome.DependsOnReading)
        {
            return new(
                "换一种小数位读法即可成立，提请核实有关数字的实际精度，并说明理由",
                "It holds if the decimals are read another way: check how exact these numbers are, and say why.");
        }
        if (!outcome.IsQuestion)
            return new("请核对原始凭证或账表，更正有误的数字后重新校验", "Check against the vouchers or accounts, correct what is wrong, and check again.");
        return rule.Assumption.Length == 0
            ? new("请说明口径或更正数字", "Explain the definition used, or correct the numbers.")
            : new(
                $"此关系以“{rule.Assumption}”为前提，请说明口径或更正数字",
                $"This rests on the assumption that {rule.EnglishAssumption ?? rule.Assumption}: explain the definition used, or correct the numbers.");
    }

    private ImmutableArray<FindingPlace> Places(CheckOutcome outcome)
    {
        var figures = outcome.Figures.Select(figure => new FindingPlace(figure.Source, figure.Printed, figure.Address));
        var texts = CellsOf(outcome)
            .Select(address => (address, text: submission.Text(address),
                row: submission.Forms.GetValueOrDefault(address.Form)?.Row(address.Row)))
            .Where(cell => cell is { text: not null, row: not null })
            .Select(cell => new FindingPlace(cell.row!.Source, cell.text!, cell.address));
        return [.. figures.Concat(texts).DistinctBy(place => place.Figure)];
    }

    private static ImmutableArray<FigureAddress> CellsOf(CheckOutcome outcome) => outcome.Details?.Texts ?? [];

    private string Label(FigureAddress address) => forms.Item(address.Form, address.Item)?.Label ?? address.ToString();

    private static string Text(Quantity? quantity) =>
        quantity is null ? "" : Amount(quantity.Printed, quantity.Unit);

    private static string Amount(Rational value, MeasureUnit unit)
    {
        var number = ExplanationWriter.Number(value);
        return unit.Symbol.Length == 0 ? number : unit == MeasureUnit.Percent ? number + "%" : $"{number} {unit.Symbol}";
    }
}
