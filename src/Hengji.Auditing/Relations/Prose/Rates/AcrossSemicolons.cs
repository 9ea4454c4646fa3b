using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Auditing.Verdicts;

namespace Hengji.Auditing.Relations.Prose.Rates;

/// <summary>Means, completion rates and shares of what was told before semicolons: 自筹18万元；引水三处；……共装150盏，每盏1800元. So far behind a sentence speaks of something else.</summary>
/// <remarks>Where they fit they are told all the same; where they do not, they were read from what does not belong together.</remarks>
internal static partial class AcrossSemicolons
{
    private const char Semicolon = '；';
    private const int Far = 2;

    /// <summary>The relations but those that do not hold and whose figures are too far apart.</summary>
    public static IEnumerable<ReportRelation> Leave(IEnumerable<ReportRelation> relations, ProseText text) =>
        relations.Where(relation => !IsAcross(relation, text) || Nodes.CanHold(relation.Left, relation.Right));

    private static bool IsAcross(ReportRelation relation, ProseText text) =>
        relation.Kind is RelationKind.PerHead or RelationKind.CompletionRate or RelationKind.Share
        && NodeFigures.Of(relation.Right).ToList() is [var figure] && text.MentionOf(figure) is { } result
        && NodeFigures.Of(relation.Left).Select(text.MentionOf).OfType<Mention>().ToList() is var operands
        && (relation.Kind == RelationKind.Share ? operands.Exists(mention => Between(mention, result) > 0) && HasOtherWhole(operands, text, result) : operands.Exists(mention => Between(mention, result) >= Far));

    /// <summary>The semicolons between a mention and the result behind it in its sentence.</summary>
    private static int Between(Mention mention, Mention result) =>
        !ReferenceEquals(mention.Sentence.Source, result.Sentence.Source) || mention.Sentence.Start != result.Sentence.Start || mention.Number.End > result.Number.Start ? 0
        : mention.Sentence.Source.Text.AsSpan(mention.Number.End, result.Number.Start - mention.Number.End).Count(Semicolon);

    /// <summary>“…4亿元；妇幼院预算二亿余元，其中财政补4210万元，占19.8%”: the whole is told behind the semicolon. A list of parts tells each with its share, and the whole before.</summary>
    private static bool HasOtherWhole(List<Mention> operands, ProseText text, Mention share)
    {
        var own = text.SentenceOf(share).Where(mention => mention.Number.End <= share.Number.Start && Between(mention, share) == 0).ToList();
        return own.Find(operands.Contains) is { } part
            && (Vague().IsMatch(part.Sentence.Source.Text[part.Sentence.Start..part.Number.Start]) || own.Exists(mention => !operands.Contains(mention) && mention.Dimension == part.Dimension && mention.Number.End <= part.Number.Start && mention.InBase > part.InBase));
    }

    /// <summary>；妇幼院预算二亿余元，其中财政补: no number that is read.</summary>
    [GeneratedRegex("；[^；\\d]*[百千万亿][余多]元，其中[^，。；：、]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Vague();
}
