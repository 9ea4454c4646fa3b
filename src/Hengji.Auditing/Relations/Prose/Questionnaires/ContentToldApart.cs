using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;
using Hengji.Checks;
using Hengji.Checks.Syntax;
using Hengji.Figures;

namespace Hengji.Auditing.Relations.Prose.Questionnaires;

/// <summary>A poll told without its rate (有效答复532人，其中满意及比较满意514人), which another sentence tells: 群众满意度目标90%，完成96.62%.</summary>
/// <remarks>Where the report tells one satisfaction and no other, it is asked about; where one of several fits, that one is meant.</remarks>
internal static partial class ContentToldApart
{
    private const int MostRates = 8;

    /// <summary>The relations of each sentence with valid and content answers.</summary>
    public static IEnumerable<ReportRelation> Of(ProseText text)
    {
        var rates = text.Mentions.Where(IsContentment).DistinctBy(mention => mention.Figure.Value).Take(MostRates + 1).ToList();
        return rates.Count is 0 or > MostRates ? [] : text.Passages.SelectMany(passage => passage.Sentences).Select(sentence => Of(sentence, rates)).OfType<ReportRelation>();
    }

    private static ReportRelation? Of(ReadSentence sentence, List<Mention> rates)
    {
        var content = sentence.Mentions.Where(mention => IsCount(mention) && Content().IsMatch(mention.Lead)).ToList();
        if (content is not [var contents] || sentence.Mentions.Any(mention => mention.Dimension == "%" || (IsCount(mention) && Level().IsMatch(mention.Lead) && mention != contents)))
            return null;
        var valid = sentence.Mentions.LastOrDefault(mention => IsCount(mention) && mention.Dimension == contents.Dimension && mention.Number.Start < contents.Number.Start && Answered().IsMatch(mention.Lead));
        if (valid is null || valid.InBase < contents.InBase)
            return null;
        var relations = rates.ConvertAll(rate => Relation(rate, valid, contents));
        return relations.Find(relation => Nodes.CanHold(relation.Left, relation.Right))
            ?? (rates.Count == 1 ? relations[0] with { Certainty = Certainty.Conditional } : null);
    }

    private static ReportRelation Relation(Mention rate, Mention valid, Mention content) =>
        new(RelationKind.CompletionRate, Nodes.Percent(Nodes.Of(content, valid.Figure.Unit), Nodes.Of(valid, valid.Figure.Unit)), ComparisonOperator.Equal, Nodes.Of(rate, MeasureUnit.Percent), MeasureUnit.Percent, $"满意度＝表示满意的答卷数÷“{valid.Subject}”")
        {
            Certainty = Certainty.Inferred,
            Assumption = "所述满意度即该次调查的结果",
        };

    private static bool IsCount(Mention mention) => mention is { IsPlain: true, RowLength: 1, Number.IsCount: true } && Nodes.IsNonZero(mention);

    /// <summary>What was reached: right behind 满意度, or behind 完成 where the clause before tells the goal of one.</summary>
    private static bool IsContentment(Mention mention) =>
        mention is { IsPlain: true, RowLength: 1 } && mention.Figure.Unit == MeasureUnit.Percent && mention.Measure is not (Measure.Target or Measure.Change or Measure.LastYear)
        && (Told().IsMatch(mention.Lead) || (Reached().IsMatch(mention.Lead) && Goal().IsMatch(mention.Sentence.Source.Text[mention.Sentence.Start..mention.Number.Start])));

    [GeneratedRegex(@"(?:(?<!不)满意(?:及|和|与|、|或|以及)(?:比较|较|基本)满意|满意(?:及|和)?以上|表示满意|(?<!不|基本|较)满意)”?(?:的)?(?:答卷|问卷|答复|群众|人数)?(?:共|有|为|计)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Content();

    [GeneratedRegex(@"(?:满意|一般|较好|不了解)[^，。；：、]{0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex("有效|收回|回收|回复|答复|受访|接受访问|参与", RegexOptions.CultureInvariant)]
    private static partial Regex Answered();

    [GeneratedRegex(@"(?<!不)满意[度率](?:为|达到?|是|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Told();

    [GeneratedRegex(@"^[，、；（\s]*(?:实际|年末|全年)?(?:完成|达到|实现|实际)(?:值|数)?(?:为|了|到|：)*\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Reached();

    [GeneratedRegex(@"满意[度率][^；。]{0,14}[%％]\s*[^；。%％]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Goal();
}
