using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Proportions;

/// <summary>What a share is of, called a little otherwise than where it is told, or told only behind it: 占开放天数的… of 开放324天; 占常住人口的…。年末常住人口27.6万人.</summary>
internal static partial class NamedBehind
{
    private const int ShortestName = 2;

    /// <summary>The one such amount of the passage; null where none or several may be meant.</summary>
    /// <param name="share">The share.</param>
    /// <param name="passage">Its passage.</param>
    public static Mention? Of(Mention share, Passage passage)
    {
        var name = Around().Replace(SubjectWords.Key(share.Words.Against), "");
        if (name.Length < ShortestName || FactKey.IsGeneral(name) || share.Of is not { } part)
            return null;
        var told = passage.Mentions.Where(mention => mention is { IsPlain: true, RowLength: 1 } && (mention.IsAmount || mention.Measure == Measure.Target || (mention.Measure == Measure.LastYear && share.Words.Against.StartsWith("上年", StringComparison.Ordinal))) && mention.Dimension == part.Dimension && Nodes.IsNonZero(mention) && mention.Figure != part.Figure
            && mention.InBase >= part.InBase && ((!share.Words.Against.StartsWith('总') && SubjectWords.Key(mention.Subject).EndsWith(name, StringComparison.Ordinal)) || Around().Replace(SubjectWords.Key(mention.Subject), "") == name)).ToList();
        if (told.FindAll(mention => Around().Replace(SubjectWords.Key(mention.Subject), "") == name) is { Count: > 0 } exact)
            told = exact;
        return told.Find(whole => ShareWholes.Fits(share, whole)) ?? (told.DistinctBy(mention => mention.InBase).Take(2).ToList() is [var only] ? only : null);
    }

    /// <summary>全年接待量 as 接待, 开工数 as 开工.</summary>
    [GeneratedRegex("^(?:全年|本年|当年|年度|全部|总|已)+|(?:总?(?:数量|数|量|额)|总计|合计|(?:天|人|户|件|次|套|家|项目|总)数|总面积|面积|金额|规模|案件(?:数|总数)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Around();
}
