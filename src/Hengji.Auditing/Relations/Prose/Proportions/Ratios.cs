using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>Two numbers against one (比): 在职9360人，退休4875人，抚养比1.92:1; 床护比1:0.56; 车桩比由3.9:1优化到2.8:1.</summary>
/// <remarks>Of the two numbers near that make it; else of the only two before it, or of those its letters name, and then it is asked.</remarks>
internal static partial class Ratios
{
    private const int MostBefore = 8;
    private const int MostBehind = 2;
    private const int Between = 2;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        var told = passage.Mentions.ToList();
        for (var at = 0; at + 1 < told.Count; at++)
        {
            if (Ratio(told, at) is { } ratio && Of(told, at, ratio) is { } relation)
                yield return relation;
        }
    }

    /// <summary>The number against one, and whether it stands first; null where the two are no ratio, or one of what was before.</summary>
    private static (Mention Number, bool IsFirst)? Ratio(List<Mention> told, int at)
    {
        var (first, second) = (told[at], told[at + 1]);
        if (!IsBare(first) || !IsBare(second) || second.Lead.Trim() is not (":" or "：" or "∶") || (at + 2 < told.Count && told[at + 2].Lead.Trim() is ":" or "：") || !IsCalled(told, at) || From().IsMatch(first.Lead))
            return null;
        return second.Figure.Value == 1 ? (first, true) : first.Figure.Value == 1 ? (second, false) : null;
    }

    private static bool IsBare(Mention mention) => mention is { IsPlain: true } && mention.Figure.Unit == MeasureUnit.None && mention.Figure.Value > 0;

    /// <summary>Whether 比 stands before it, or before the ratio it came from.</summary>
    private static bool IsCalled(List<Mention> told, int at) =>
        Name().IsMatch(told[at].Lead) || (at >= Between && To().IsMatch(told[at].Lead) && Name().IsMatch(told[at - Between].Lead));

    private static ReportRelation? Of(List<Mention> told, int at, (Mention Number, bool IsFirst) ratio)
    {
        var name = Name().Match(Name().IsMatch(told[at].Lead) ? told[at].Lead : told[at - Between].Lead).Groups["name"].Value;
        var before = told[..at].FindAll(IsCount).TakeLast(MostBefore).Reverse().ToList();
        var near = before.Concat(told[(at + Between)..].FindAll(IsCount).Take(MostBehind)).ToList();
        var pairs = near.SelectMany(one => near.Where(other => other.Figure != one.Figure && CanBe(one, other) && !(name.EndsWith('养') && IsTurned(one, other, ratio))).Select(other => (one, other)));
        foreach (var (one, other) in pairs)
        {
            if (Relation(one, other, ratio) is var made && Nodes.CanHold(made.Left, made.Right))
                return made;
        }
        var sentence = before.FindAll(mention => mention.Sentence == told[at].Sentence);
        var (first, second) = name.Length >= 2 ? (near.Find(mention => IsNamed(mention, name[^2])), near.Find(mention => IsNamed(mention, name[^1]))) : (null, null);
        return first is not null && second is not null && first.Figure != second.Figure ? Asked(first, second, ratio)
            : sentence.Count == 0 && told[(at + Between)..].FindAll(mention => IsCount(mention) && mention.Sentence == told[at].Sentence) is [var next, var following] && next.Figure.Unit == following.Figure.Unit ? Asked(next, following, ratio) : sentence is [var last, var start] && CanBe(start, last) ? Asked(start, last, ratio) : null;
    }

    private static ReportRelation Asked(Mention first, Mention second, (Mention Number, bool IsFirst) ratio) => Relation(first, second, ratio) with { Certainty = Certainty.Conditional };

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or ""), Figure.Value: > 1 } && mention.Measure is not (Measure.Change or Measure.LastYear or Measure.Earlier);

    /// <summary>抚养比: those at work against those they keep, who are fewer.</summary>
    private static bool IsTurned(Mention one, Mention other, (Mention Number, bool IsFirst) ratio) => one.InBase < other.InBase == ratio.IsFirst;

    /// <summary>Money is no part of a ratio with persons.</summary>
    private static bool CanBe(Mention one, Mention other) => one.Dimension == "money" == (other.Dimension == "money");

    private static bool IsNamed(Mention mention, char letter) => mention.Subject.Contains(letter, StringComparison.Ordinal) || mention.Tail.TrimStart().StartsWith(letter) || mention.Figure.Unit.Symbol.EndsWith(letter);

    private static ReportRelation Relation(Mention first, Mention second, (Mention Number, bool IsFirst) ratio)
    {
        var (dividend, divisor) = ratio.IsFirst ? (first, second) : (second, first);
        return new ReportRelation(
            RelationKind.PerHead, new BoundQuotient(Nodes.Of(dividend, MeasureUnit.Parse(dividend.Dimension)), Nodes.Of(divisor, MeasureUnit.Parse(divisor.Dimension))), ComparisonOperator.Equal, Nodes.Of(ratio.Number, MeasureUnit.None), MeasureUnit.None, $"所列之比＝“{dividend.Subject}”÷“{divisor.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "比以文中所列两数计算",
        };
    }

    [GeneratedRegex(@"(?<name>[^，。；：\d比]{0,8})(?:配?比例?|之比)(?:由|从|为|是|达到?|约|约为|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"[由从]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*[^，。；：\d]{0,6}(?:到|至|为)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex To();
}
