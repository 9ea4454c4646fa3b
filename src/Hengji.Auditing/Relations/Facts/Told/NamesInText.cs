namespace Hengji.Auditing.Relations.Facts.Told;

/// <summary>Finds names of table rows in running text, the longest at each place: a long report has thousands of both.</summary>
internal sealed class NamesInText
{
    private const int ShortestName = 2;
    private readonly Dictionary<(char, char), List<string>> byBeginning = [];

    public NamesInText(IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => name.Length >= ShortestName).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length))
        {
            var key = (name[0], name[1]);
            if (!byBeginning.TryGetValue(key, out var some))
                byBeginning.Add(key, some = []);
            some.Add(name);
        }
    }

    /// <summary>提取管理费用 is what is set aside for it, not what it came to.</summary>
    private static bool IsSetAside(ReadOnlySpan<char> before) =>
        before.EndsWith("提取", StringComparison.Ordinal) || before.EndsWith("计提", StringComparison.Ordinal) || before.EndsWith("预提", StringComparison.Ordinal) || before.EndsWith("上交", StringComparison.Ordinal) || before.EndsWith("上缴", StringComparison.Ordinal);

    /// <summary>The names of a text in order, with the places behind them.</summary>
    public List<(string Name, int End)> In(string text)
    {
        var found = new List<(string, int)>();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (!byBeginning.TryGetValue((text[at], text[at + 1]), out var some) || some.Find(name => text.AsSpan(at).StartsWith(name, StringComparison.Ordinal)) is not { } name)
                continue;
            if (!IsSetAside(text.AsSpan(0, at)))
                found.Add((name, at + name.Length));
            at += name.Length - 1;
        }
        return found;
    }
}
