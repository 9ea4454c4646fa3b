using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Relations.Prose.Estimates;
using Hengji.Checks;
using Hengji.Checks.Syntax;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>How many times as much one thing is as another, both by name: 事业单位资产为行政单位的3.2倍; 前者是后者的1.9倍.</summary>
/// <remarks>Of amounts of the passage whose names have the words. Where none make it, it is asked of the only two there are.</remarks>
internal static partial class NamedMultiples
{
    private const int ShortestName = 2;

    /// <summary>The relations of each passage.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text) => text.Passages.SelectMany(Of);

    private static IEnumerable<ReportRelation> Of(Passage passage)
    {
        foreach (var sentence in passage.Sentences)
        {
            foreach (var times in sentence.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1, Figure.Value: > 0 } && mention.Figure.Unit.Symbol == "倍"))
            {
                if (Names().Match(times.Lead) is { Success: true } names && Of(passage, sentence, times, names) is { } relation)
                    yield return relation;
            }
        }
    }

    private static ReportRelation? Of(Passage passage, ReadSentence sentence, Mention times, Match names)
    {
        var pairs = names.Groups["other"].Value == "后者" ? InTurn(sentence, times) : Named(passage, times, names.Groups["one"].Value, names.Groups["other"].Value);
        var relations = pairs.ConvertAll(pair => Relation(pair.One, pair.Other, times));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (relations is [var only] && !(names.Value.Contains('约', StringComparison.Ordinal) && Estimated.ComesNear(only)) ? only with { Certainty = Certainty.Conditional } : null);
    }

    /// <summary>桥头镇1162.4万元；沙坪乡620.9万元；前者为后者的1.9倍: the two amounts of the sentence.</summary>
    private static List<(Mention One, Mention Other)> InTurn(ReadSentence sentence, Mention times) =>
        sentence.Mentions.Where(mention => mention.Number.Start < times.Number.Start && IsTold(mention)).ToList() is [var one, var other] && one.Dimension == other.Dimension ? [(one, other)] : [];

    private static List<(Mention One, Mention Other)> Named(Passage passage, Mention times, string one, string other)
    {
        var told = passage.Mentions.Where(mention => IsTold(mention) && mention.Number.Start < times.Number.Start).ToList();
        var named = told.FindAll(mention => IsCalled(mention, one));
        return [.. named.SelectMany(first => told.Where(second => second.Figure != first.Figure && second.Dimension == first.Dimension && IsCalled(second, other) && !IsCalled(second, one)).Select(second => (first, second)))];
    }

    private static bool IsTold(Mention mention) => mention is { IsPlain: true, RowLength: 1, Dimension: not ("%" or "" or "倍"), Figure.Value: > 0 } && (mention.IsAmount || mention.IsBudget);

    private static bool IsCalled(Mention mention, string name) =>
        name.Length >= ShortestName && SubjectWords.Key(mention.Subject) is { Length: >= ShortestName } subject && (subject.Contains(name, StringComparison.Ordinal) || name.Contains(subject, StringComparison.Ordinal));

    private static ReportRelation Relation(Mention one, Mention other, Mention times) =>
        new(RelationKind.ChangeRate, new BoundQuotient(Nodes.Of(one, other.Figure.Unit), Nodes.Of(other, other.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(times, times.Figure.Unit), times.Figure.Unit, $"倍数＝“{one.Subject}”÷“{other.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "倍数以文中所列两数计算",
        };

    [GeneratedRegex(@"(?:^|[，；：])\s*(?<one>[^，。；：、\d]{2,14}?)(?:约?[是为]|约?相当于|约?达到?)(?<other>[^，。；：、\d]{2,12}?)的\s*(?:近|约)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
