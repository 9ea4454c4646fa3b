using System.Text.RegularExpressions;
using Hengji.Auditing.Numbers;
using Hengji.Figures;

namespace Hengji.Auditing.Claims;

/// <summary>Reads the figures of one sentence with their words, brackets, rows and years.</summary>
internal static partial class MentionReader
{
    /// <summary>The sentence's figures in order; what each is of is not yet decided.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="numbers">The numbers that stand in it.</param>
    /// <param name="year">The year spoken of before it.</param>
    /// <param name="book">Where figures are kept.</param>
    public static List<Mention> Read(Sentence sentence, IReadOnlyList<ScannedNumber> numbers, int? year, FigureBook book)
    {
        var mentions = new List<Mention>();
        var text = sentence.Source.Text;
        var open = new Stack<int>();
        for (var at = 0; at < numbers.Count; at++)
        {
            var number = numbers[at];
            var from = at > 0 ? numbers[at - 1].End : sentence.Start;
            var lead = WidePunctuation.WithoutSpacing(BehindClosedBracket(text[from..number.Start]));
            var tail = WidePunctuation.WithoutSpacing(text[number.End..(at + 1 < numbers.Count ? numbers[at + 1].Start : sentence.End)]);
            year = YearIn(lead) ?? year;
            Brackets(text, from, number.Start, open);
            var isSameRow = mentions.Count > 0 && IsRowMark(lead) && number.Unit.Dimension == mentions[^1].Dimension;
            if (IsShareOfLast(number, lead, mentions))
                mentions[^1] = mentions[^1] with { Words = mentions[^1].Words with { Measure = Measure.Whole } };
            var words = isSameRow ? mentions[^1].Words : Words(lead, number, tail, mentions);
            mentions.Add(new Mention(
                sentence.Source.FigureOf(number, book), number, sentence, isSameRow ? mentions[^1].Lead : lead, tail, words)
            {
                Depth = open.Count,
                Bracket = open.Count > 0 ? open.Peek() : -1,
                Row = isSameRow ? mentions[^1].Row : at,
                Column = isSameRow ? mentions[^1].Column + 1 : 0,
                Year = words.Measure is Measure.LastYear or Measure.Earlier ? YearBefore(words.Measure, lead, year) : year,
            });
        }
        Transition.Give(mentions, year);
        FullMarks.Give(mentions);
        var lengths = mentions.GroupBy(mention => mention.Row).ToDictionary(row => row.Key, row => row.Count());
        return [.. mentions.Select(mention => mention with { RowLength = lengths[mention.Row] }).GroupBy(mention => mention.Row).SelectMany(row => Respective.Give([.. row]))];
    }

    /// <summary>The last year a text speaks of; one it only compares with does not count.</summary>
    public static int? YearIn(string text)
    {
        int? year = null;
        foreach (Match match in Year().Matches(text))
            year = WholeNumber.Of(match.Groups[1]);
        return year;
    }

    private static int? YearBefore(Measure measure, string lead, int? year) =>
        ComparisonWords.AnyYear(lead) ?? (measure == Measure.LastYear ? year - 1 : null);

    /// <summary>“的63.2%” behind “完成预算27万元” is the completion rate.</summary>
    private static MeasureWords Words(string lead, ScannedNumber number, string tail, List<Mention> mentions) =>
        number.Unit.Dimension == "%" && lead.Trim() == "的" && mentions is [.., { Measure: Measure.Budget or Measure.Target or Measure.AdjustedBudget }]
            ? new MeasureWords(Measure.CompletionRate, "")
            : number.Unit.Dimension == "%" && lead.Trim() == "的" && mentions is [.., { Measure: Measure.Whole }] ? new MeasureWords(Measure.Share, "")
            : IsSigned(number, lead, mentions) ? new MeasureWords(Measure.ChangeRate, "")
            : Named(MeasureReader.Read(lead, number.Unit, tail), mentions);

    /// <summary>“占政府采购支出总额135.42万元的56.03%”.</summary>
    private static bool IsShareOfLast(ScannedNumber number, string lead, List<Mention> mentions) =>
        number.Unit.Dimension == "%" && lead.Trim() == "的" && mentions is [.., { IsAmount: true } last] && OfWhole().IsMatch(last.Lead);

    [GeneratedRegex(@"占(?:了|到(?!位))?(?:全部|全年|同期)?[^，。；：、占]{0,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfWhole();

    /// <summary>“净增5万元（+4.1%）”: a rate with its sign behind a change or an amount compared.</summary>
    private static bool IsSigned(ScannedNumber number, string lead, List<Mention> mentions) =>
        number.Unit == MeasureUnit.Percent && number.Printed[0] is '+' or '-' or '－' or '＋' or '−' && lead.Trim() is "（" or "，" or "（同比" or "，同比"
        && mentions is [.., { Measure: Measure.Change or Measure.LastYear or Measure.Earlier or Measure.Amount or Measure.Actual, Dimension: not "%" }];

    /// <summary>“公务接待费预算为10万元，支出决算为5万元”: the outcome has the budget's name.</summary>
    private static MeasureWords Named(MeasureWords words, List<Mention> mentions)
    {
        if (words.Measure != Measure.Actual || !Unnamed().IsMatch(words.Subject)
            || mentions.FindLast(mention => mention.Measure is Measure.Budget or Measure.AdjustedBudget) is not { } budget)
            return words;
        var name = BudgetWord().Replace(budget.Subject, "") is { Length: > 2 } whole ? whole : PlainBudgetWord().Replace(budget.Subject, "");
        return name.Length > 2 ? words with { Subject = name } : words;
    }

    /// <summary>The words behind the bracket that closes between two numbers, without remarks in brackets; 出国（境）费 keeps its.</summary>
    private static string BehindClosedBracket(string lead)
    {
        var (depth, start) = (0, 0);
        for (var at = 0; at < lead.Length; at++)
        {
            depth += lead[at] is '（' or '(' ? 1 : lead[at] is '）' or ')' ? -1 : 0;
            if (depth < 0)
                (depth, start) = (0, at + 1);
        }
        return LongBracket().Replace(lead[start..], "");
    }

    private static bool IsRowMark(string lead) => lead.Trim() is "," or "，" or "、" or "和" or "与" or "及";

    private static void Brackets(string text, int start, int end, Stack<int> open)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] is '（' or '(')
                open.Push(at);
            else if (text[at] is '）' or ')' && open.Count > 0)
                open.Pop();
        }
    }

    [GeneratedRegex(@"^(?:支出|收入)?决算数?$|^(?:实际|全年)?(?:支出|执行)数?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"(?:年初|全年|调整后?|支出)*预算(?:数|额|安排)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BudgetWord();

    [GeneratedRegex(@"预算(?:数|额|安排)?$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainBudgetWord();

    [GeneratedRegex(@"[（(](?:下同|(?:可比|同|同比)口径|[^（）()]{7,}|[^（）()]*[、，,][^（）()]*)[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex LongBracket();

    [GeneratedRegex(@"(?<![比较与和同对由从自于\d])(20\d\d) *年", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
