using System.Text.RegularExpressions;

namespace Hengji.Auditing.Claims;

/// <summary>Finds what a figure of a sentence is of when the words right before it do not name it.</summary>
internal static partial class SubjectIn
{
    private const string Received = "收入";
    private const string Spent = "支出";

    /// <summary>Its own name, the one of the amount it is of, the one told before in the sentence (of 基金收入20亿元，支出18亿元 the other side, 基金支出), or a quoted one.</summary>
    /// <param name="mention">The figure.</param>
    /// <param name="last">The name of the figure before it in the sentence; empty without.</param>
    public static string Sentence(Mention mention, string last)
    {
        var own = mention.Of is { } of ? of.Subject : mention.Subject;
        var (key, isPlain) = (FactKey.Subject(own), Plain().IsMatch(own));
        var isOfIncome = isPlain && FactKey.Subject(last) == "收入";
        if (isPlain && !isOfIncome && own.StartsWith(Spent, StringComparison.Ordinal) && last.EndsWith(Received, StringComparison.Ordinal))
            return last[..^Received.Length] + Spent;
        if ((key.Length > 0 && !isPlain) || isOfIncome || mention.Depth > 0 || (mention.Measure == Measure.Amount && own.Length > 0 && !isPlain))
            return own;
        if (last.Length > 0)
            return last;
        return Quoted(mention) is { Length: > 0 } quoted ? quoted : key.Length > 0 ? own : IsOfWhole(mention) ? FactKey.Whole : own;
    }

    private static bool IsOfWhole(Mention mention) =>
        mention.Measure is Measure.Budget or Measure.AdjustedBudget or Measure.Actual or Measure.CompletionRate && mention.Words.Own.Length == 0;

    /// <summary>The last name in quotation marks before it: “项目支出”填…，支出….</summary>
    private static string Quoted(Mention mention)
    {
        var before = mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start];
        return QuotedName().Matches(before) is [.., var name] ? name.Groups["name"].Value : "";
    }

    /// <summary>Words that say how much was paid and not what for.</summary>
    [GeneratedRegex(@"^(?:实际|本年|全年)?(?:支出|执行|列支|使用|完成|达到)(?:数|额|值|金额)?$|^(?:实际|达)$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"“(?<name>[^“”]{2,14})”(?:经费)?")]
    private static partial Regex QuotedName();
}
