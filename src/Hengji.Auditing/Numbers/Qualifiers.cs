namespace Hengji.Auditing.Numbers;

/// <summary>Words before and behind a number that make it a bound or an estimate.</summary>
internal static class Qualifiers
{
    private static readonly (string Word, NumberQualifier Meaning)[] Before =
    [
        ("不低于", NumberQualifier.AtLeast), ("不少于", NumberQualifier.AtLeast), ("不小于", NumberQualifier.AtLeast),
        ("大于等于", NumberQualifier.AtLeast), ("大于", NumberQualifier.AtLeast), ("至少", NumberQualifier.AtLeast),
        ("不超过", NumberQualifier.AtMost), ("不超", NumberQualifier.AtMost), ("不高于", NumberQualifier.AtMost),
        ("不大于", NumberQualifier.AtMost), ("不多于", NumberQualifier.AtMost), ("小于等于", NumberQualifier.AtMost),
        ("小于", NumberQualifier.AtMost), ("至多", NumberQualifier.AtMost), ("最多", NumberQualifier.AtMost),
        ("不足", NumberQualifier.AtMost), ("不到", NumberQualifier.AtMost), ("低于", NumberQualifier.AtMost),
        ("超过", NumberQualifier.AtLeast), ("超出", NumberQualifier.None), ("突破", NumberQualifier.AtLeast),
        ("高于", NumberQualifier.AtLeast), ("超", NumberQualifier.AtLeast),
        ("≥", NumberQualifier.AtLeast), (">=", NumberQualifier.AtLeast), (">", NumberQualifier.AtLeast),
        ("≤", NumberQualifier.AtMost), ("<=", NumberQualifier.AtMost), ("<", NumberQualifier.AtMost),
        ("大约", NumberQualifier.About), ("约为", NumberQualifier.About), ("约", NumberQualifier.About), ("将近", NumberQualifier.About),
        ("接近", NumberQualifier.About), ("近", NumberQualifier.About), ("大概", NumberQualifier.About),
        ("累计", NumberQualifier.Cumulative), ("共计", NumberQualifier.Cumulative), ("总计", NumberQualifier.Cumulative),
    ];

    private static readonly (string Word, NumberQualifier Meaning)[] Behind =
    [
        ("及以上", NumberQualifier.AtLeast), ("(含)以上", NumberQualifier.AtLeast), ("以上", NumberQualifier.AtLeast),
        ("及以下", NumberQualifier.AtMost), ("(含)以下", NumberQualifier.AtMost), ("以下", NumberQualifier.AtMost),
        ("(含)以内", NumberQualifier.AtMost), ("以内", NumberQualifier.AtMost), ("之内", NumberQualifier.AtMost),
        ("左右", NumberQualifier.About), ("上下", NumberQualifier.About), ("余", NumberQualifier.AtLeast), ("多", NumberQualifier.AtLeast),
    ];

    /// <summary>What the words around a number make of it; a word behind it wins, for 达到90%以上 speaks at its end.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="start">First character of the number.</param>
    /// <param name="end">The character behind its unit.</param>
    public static NumberQualifier Around(string plain, int start, int end)
    {
        var behind = Find(Behind, word => plain.AsSpan(end).TrimStart(' ').StartsWith(word, StringComparison.Ordinal));
        var first = plain.AsSpan(0, start).TrimEnd(" :：为在达到了".AsSpan());
        foreach (var (word, meaning) in Before)
        {
            if (word == "约" && IsPartOfWord(first))
                continue;
            if (first.EndsWith(word, StringComparison.Ordinal) || plain.AsSpan(0, start).TrimEnd(' ').EndsWith(word, StringComparison.Ordinal))
                return behind is NumberQualifier.None or NumberQualifier.About ? meaning : behind;
        }
        return behind;
    }

    /// <summary>节约, 签约, 履约: 约 is no estimate there.</summary>
    private static bool IsPartOfWord(ReadOnlySpan<char> words) => words is [.., '节' or '签' or '履' or '预' or '违' or '爽' or '公', '约'];

    private static NumberQualifier Find((string Word, NumberQualifier Meaning)[] words, Predicate<string> stands)
    {
        foreach (var (word, meaning) in words)
        {
            if (stands(word))
                return meaning;
        }
        return NumberQualifier.None;
    }
}
