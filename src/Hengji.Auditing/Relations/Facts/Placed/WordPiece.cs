using System.Collections.Frozen;

namespace Hengji.Auditing.Relations.Facts.Placed;

/// <summary>A character of a number's words, or two that stand side by side, as one number.</summary>
/// <param name="Code">One UTF-16 code, or two in a row.</param>
/// <param name="IsNear">Whether it stands next to the number, where words say most.</param>
internal readonly record struct WordPiece(uint Code, bool IsNear)
{
    private const int MostNear = 6;
    private const int BitsOfCharacter = 16;
    private const string Common = "的了为是共约达已和与及等万元个人次年月日全县市区省本其中合计总数量额金资项目支出收入完成实际情况各大一二三四五六七八九十在对上下级度并于由有到";
    private static readonly FrozenSet<char> Everywhere = Common.ToFrozenSet();
    private static readonly FrozenSet<char> General = "为的了共约达已和与及等万元个数现一二三四五六七八九十".ToFrozenSet();
    private static readonly FrozenSet<uint> GeneralPairs =
        "全年 全县 全市 全区 全省 全州 全局 全乡 全镇 年度 本年 本级 本部 本单 其中 合计 总计 总额 累计 完成 实际 情况 金额 资金 项目 支出 收入 预算 决算 经费 人次".Split(' ').Select(pair => CodeOf(pair[0], pair[1])).ToFrozenSet();

    /// <summary>Whether it is a single character.</summary>
    public bool IsCharacter => Code >> BitsOfCharacter == 0;

    /// <summary>Its characters.</summary>
    public override string ToString() => IsCharacter ? ((char)Code).ToString() : string.Concat(((char)(Code >> BitsOfCharacter)).ToString(), ((char)(Code & char.MaxValue)).ToString());

    /// <summary>The pieces of the words before and behind a number, each once, but those that any number may have.</summary>
    public static ImmutableArray<WordPiece> Of(string before, string after)
    {
        var near = before[^Math.Min(before.Length, MostNear)..];
        var close = Pairs(near).Concat(Pairs(after)).ToHashSet();
        return
        [
            .. (near + after).Where(letter => char.IsLetter(letter) && !Everywhere.Contains(letter)).Distinct().Select(letter => new WordPiece(letter, true)),
            .. close.Select(pair => new WordPiece(pair, true)),
            .. Pairs(before).Where(pair => !close.Contains(pair)).Distinct().Select(pair => new WordPiece(pair, false)),
        ];
    }

    private static IEnumerable<uint> Pairs(string words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (SaysSomething(words[at - 1]) && SaysSomething(words[at]) && CodeOf(words[at - 1], words[at]) is var pair && !GeneralPairs.Contains(pair))
                yield return pair;
        }
    }

    private static bool SaysSomething(char letter) => char.IsLetter(letter) && !General.Contains(letter);

    private static uint CodeOf(char first, char second) => ((uint)first << BitsOfCharacter) | second;
}
