using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Repeats;

/// <summary>Facts of one passage whose long names differ in one character (政策补贴, 政府补贴), with different amounts: a question.</summary>
internal static class NearNames
{
    private const int FewestLetters = 8;

    /// <summary>Characters that make two things of a name: 高级 and 中级, 男 and 女, 城镇 and 农村.</summary>
    private const string Telling = "高中初低上下左右东西南北男女城乡村镇农新旧老本前后内外甲乙丙丁大小收支出入省市县区州国家一二三四五六七八九十两多少增减进退未已非不公私正副主次软硬水电限余借还存贷应实";

    /// <summary>The pairs, at most one for each figure.</summary>
    public static IEnumerable<(Mention First, Mention Later)> In(IReadOnlyList<Mention> mentions)
    {
        foreach (var group in mentions.Where(mention => mention.IsAmount && mention.Subject.Length >= FewestLetters)
            .GroupBy(mention => (mention.Sentence.Source, mention.Dimension, mention.Subject.Length)))
        {
            var items = group.ToList();
            for (var at = 1; at < items.Count; at++)
            {
                if (items[..at].Find(before => Differ(before.Subject, items[at].Subject) && before.Sentence != items[at].Sentence) is { } near
                    && near.InBase != items[at].InBase)
                    yield return (near, items[at]);
            }
        }
    }

    private static bool Differ(string a, string b)
    {
        var places = Enumerable.Range(0, a.Length).Where(at => a[at] != b[at]).Take(2).ToList();
        return places is [var place] && place >= 2 && place < a.Length - 1
            && !Telling.Contains(a[place], StringComparison.Ordinal) && !Telling.Contains(b[place], StringComparison.Ordinal);
    }
}
