using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How many times as much (倍): 由2018年的120万元增加到300万元，是2018年的2.5倍; 较上年80万元增长1.5倍.</summary>
internal static partial class Multiples
{
    /// <summary>The relations of each multiple behind two amounts of one kind in its sentence.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) =>
        text.Passages.SelectMany(passage => passage.Sentences).SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(ReadSentence sentence)
    {
        foreach (var times in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Figure.Value: > 0 } && mention.Figure.Unit.Symbol == "倍"))
        {
            var before = sentence.Mentions.Where(mention => mention.Number.Start < times.Number.Start && mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "" or "倍") } && mention.Measure is not Measure.Change && Nodes.IsNonZero(mention)).TakeLast(2).ToList();
            if (FromBracket(sentence, times) is { } told)
            {
                yield return told;
                continue;
            }
            if (before is not [var one, var other] || one.Dimension != other.Dimension || Math.Sign(one.Figure.Value) != Math.Sign(other.Figure.Value) || !(AreOfOne(one, other) || IsOfBefore(other, times)) || !IsOfThem(times, one, other))
                continue;
            var more = Grown().IsMatch(times.Lead) ? 1 : 0;
            if (more == 0 && !Is().IsMatch(times.Lead) && !IsOfBefore(other, times))
                continue;
            var (now, start) = one.InBase > other.InBase || IsOfBefore(other, times) ? (one, other) : (other, one);
            yield return Relation(now, start, times, more);
        }
    }

    /// <summary>馆藏54.4万册，是建馆之初16.0万册的3.4倍: of the number right before.</summary>
    private static bool IsOfBefore(Mention other, Mention times) => times.Lead.Trim() is "的" or "的近" or "的约" && Is().IsMatch(other.Lead);

    /// <summary>收入3010万元，较上年同期增长2.5倍（上年同期为860万元）.</summary>
    private static ReportRelation? FromBracket(ReadSentence sentence, Mention times)
    {
        var inside = sentence.Mentions.Where(mention => mention.Number.Start > times.Number.Start).TakeWhile(mention => mention.Depth > times.Depth).ToList();
        return inside is [{ Measure: Measure.LastYear, IsPlain: true } before] && Nodes.IsNonZero(before)
            && sentence.Mentions.LastOrDefault(mention => mention.Number.Start < times.Number.Start) is { IsAmount: true, IsPlain: true, RowLength: 1 } now && now.Dimension == before.Dimension && (Grown().IsMatch(times.Lead) || Is().IsMatch(times.Lead))
            ? Relation(now, before, times, Grown().IsMatch(times.Lead) ? 1 : 0) : null;
    }

    /// <summary>Whether both are amounts of one thing: of one name, one compared with the other, or grown to it.</summary>
    private static bool AreOfOne(Mention one, Mention other) =>
        FactKey.Subject(one.Subject) == FactKey.Subject(other.Subject) || ComparisonWords.IsBase(one.Lead) || ComparisonWords.IsBase(other.Lead) || GrownTo().IsMatch(other.Lead);

    /// <summary>Whether it is of the two, not of what it names itself: 企业增长1.6倍.</summary>
    private static bool IsOfThem(Mention times, Mention one, Mention other) =>
        !times.IsRespective && FactKey.Subject(times.Words.Own) is var own && (own.Length == 0 || own == FactKey.Subject(one.Subject) || own == FactKey.Subject(other.Subject));

    private static ReportRelation Relation(Mention now, Mention before, Mention times, int more)
    {
        var unit = before.Figure.Unit;
        return new ReportRelation(
            RelationKind.ChangeRate, new BoundQuotient(Nodes.Of(now, unit), Nodes.Of(before, unit)), ComparisonOperator.Equal,
            new BoundSum([new BoundTerm(1, Nodes.Of(times, times.Figure.Unit)), new BoundTerm(more, new BoundConstant(1))]), times.Figure.Unit,
            more == 1 ? (Message)$"增长倍数＝“{now.Subject}”÷“{before.Subject}”－1" : $"倍数＝“{now.Subject}”÷“{before.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "倍数以本句所列两数计算",
        };
    }

    [GeneratedRegex(@"(?:增长|增加|提高|上升|扩大|提升|翻)(?:了)?[约近]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Grown();

    [GeneratedRegex(@"^\s*[，、]?\s*(?:[增提扩上]?[加长高大升]|跃升|发展|[增升扩])?到\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex GrownTo();

    [GeneratedRegex(@"(?:[是为]|相当于|达到?)[^，。；：]{0,14}的?[约近]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Is();
}
