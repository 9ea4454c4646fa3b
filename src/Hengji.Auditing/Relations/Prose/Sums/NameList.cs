using System.Text.RegularExpressions;
using Hengji.Auditing.Claims;

namespace Hengji.Auditing.Relations.Prose.Sums;

/// <summary>Names listed beside a count.</summary>
/// <param name="Fewest">Names when 和 and 及 belong to names.</param>
/// <param name="Most">Names when the last 和 or 及 parts two.</param>
/// <param name="IsOpenEnded">Whether it ends with 等.</param>
internal sealed partial record NameList(int Fewest, int Most, bool IsOpenEnded)
{
    private const int LongestName = 30;

    /// <summary>The number of names that comes nearest to a count.</summary>
    public int Nearest(int count) => Math.Abs(Most - count) < Math.Abs(Fewest - count) ? Most : Fewest;

    /// <summary>The list behind a count: 5个（包括甲、乙）, 3个科室：甲、乙、丙.</summary>
    public static NameList? Behind(Mention count)
    {
        var text = count.Sentence.Source.Text[count.Number.End..count.Sentence.End];
        if (Bracketed().Match(text) is { Success: true } opened)
            return InBracket(text, opened.Index + opened.Length);
        return Introduced().Match(text) is { Success: true } list && !IsCountedItself(list.Groups["list"].Value, count) ? Parse(list.Groups["list"].Value) : null;
    }

    /// <summary>“分3轮发放，包括餐饮、零售、家电、文旅四类”: the list tells its own count, another one.</summary>
    private static bool IsCountedItself(string list, Mention count) =>
        OwnCount().Match(list) is { Success: true } own && "二三四五六七八九十".IndexOf(own.Groups["count"].Value.Replace('两', '二'), StringComparison.Ordinal) + 2 != count.Figure.Value;

    [GeneratedRegex(@"(?<count>[两二三四五六七八九十])(?:大)?[类种项个家方所处]\p{Lo}{0,4}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnCount();

    /// <summary>The list at the end of a count's sentence, behind what else is told of it: 对3个项目开展自评，涉及资金90万元，分别是甲、乙、丙; also 甲（50万元）；乙（…）.</summary>
    public static NameList? Told(Mention count)
    {
        var text = count.Sentence.Source.Text[count.Number.End..count.Sentence.End];
        return ToldLast().Match(text) is { Success: true } list && !OtherCount().IsMatch(text[..list.Groups["list"].Index])
            ? Parse(Inner().Replace(list.Groups["list"].Value, "") is var bare && bare.Contains('；', StringComparison.Ordinal) && !bare.Contains('、', StringComparison.Ordinal) ? bare.Replace('；', '、') : bare)
            : null;
    }

    /// <summary>The list before a count: 内设甲、乙、丙等3个科室.</summary>
    public static NameList? Before(Mention count)
    {
        var text = count.Sentence.Source.Text[count.Sentence.Start..count.Number.Start];
        return EndsWithEtc().Match(text) is { Success: true } list ? Parse(list.Groups["list"].Value) is { } names ? names with { IsOpenEnded = true } : null : null;
    }

    /// <summary>The list right before a count of what is named, without 等: 内设办公室、法规股、财务股3个股室.</summary>
    public static NameList? RightBefore(Mention count)
    {
        var text = count.Sentence.Source.Text[count.Sentence.Start..count.Number.Start];
        return OfOffices().IsMatch(count.Tail) && count.Tail.TrimEnd() is not [.., '、' or '和'] && NamedAtOnce().Match(text) is { Success: true } list ? Parse(list.Groups["list"].Value) : null;
    }

    private static NameList? InBracket(string text, int start)
    {
        var depth = 1;
        for (var at = start; at < text.Length; at++)
        {
            depth += text[at] is '（' or '(' ? 1 : text[at] is '）' or ')' ? -1 : 0;
            if (depth == 0)
                return Parse(text[start..at]);
        }
        return null;
    }

    /// <summary>Null when it is not a plain list of names.</summary>
    private static NameList? Parse(string list)
    {
        var bare = Inner().Replace(list.Trim(), "");
        if (bare.AsSpan().IndexOfAny('（', '(') >= 0)
            return null; // the text breaks off inside a bracket
        var isOpenEnded = EndsOpen().IsMatch(bare);
        bare = EndsOpen().Replace(bare, "");
        if (bare.Any(c => char.IsAsciiDigit(c) || c is '，' or ',' or '；' or ';' or '：' or ':' or '。'))
            return null;
        var names = bare.Split('、');
        if (names.Length < 2 || names[0].TrimStart().StartsWith('每') || names.Any(name => name.Trim().Length is < 2 or > LongestName) || InWords().IsMatch(bare) || names.All(name => Kinds().IsMatch(name)))
            return null;
        var joined = And().IsMatch(names[^1].Trim()) ? names.Length + 1 : names.Length;
        return new NameList(names.Length, joined, isOpenEnded);
    }

    [GeneratedRegex(@"^(?![^，。；：（(）)\d、]{0,20}(?:涉及|覆盖|位于|分布在|来自|由|为|在|于|如))[^，。；：（(）)\d、]{0,20}[（(](?:其?中?包括|分别为|分别是|分别|即|含|有|为)?[：:]?", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[^，。；：（(）)\d、]{0,20}(?:[：:]|[，,] *(?:包括|分别为|分别是|即)[：:]?|[，,] *为(?=[^，。；\d]*、))(?<list>[^。；;\n]+)(?:$|(?=[；;]))", RegexOptions.CultureInvariant)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^[^，。；：、\d（(]{0,6}?(?:项目|单位|专项|事项|问题|部门|机构|企业|学校|科室)(?=[^，。；：、\d]{0,12}[，,]).*?[，,]\s*(?:分别为|分别是|具体为|具体是)[：:]?(?<list>[^。\n]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex ToldLast();

    [GeneratedRegex(@"\d\s*(?:个|项|家|类)", RegexOptions.CultureInvariant)]
    private static partial Regex OtherCount();

    [GeneratedRegex(@"(?:内设机构有|内设机构|内设|下设|设有|设立|包括|所属|下辖|辖)(?:有|为|[：:])?(?<list>[^，。；：\d]+?)等 *$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithEtc();

    [GeneratedRegex(@"(?:内设机构有|内设机构|内设|下设|设有|设立|下属|所属|下辖|走访了?|(?<![建开增附摆假])设)(?:有|为|[：:])?(?<list>[^，。；：\d]+?)(?:[，,]?\s*共)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedAtOnce();

    [GeneratedRegex("^(?:内设|职能|业务|直属|所属|下属|二级|事业|行政|公益)*(?:股室|科室|处室|室|科|股|处|单位|机构|部门|学校|社区|村|街道|乡镇|中心|办公室)", RegexOptions.CultureInvariant)]
    private static partial Regex OfOffices();

    /// <summary>一方面是…: what is counted is told in words, and what these list is part of one of them.</summary>
    [GeneratedRegex("^\\s*(?:一方面|首先|其一|第一|一是|一个是|一条是|一类是)", RegexOptions.CultureInvariant)]
    private static partial Regex InWords();

    /// <summary>18个省（自治区、直辖市）: other kinds of what is counted, no names.</summary>
    [GeneratedRegex("^\\s*(?:省|市|县|区|旗|州|盟|乡|镇|村|(?:自治|县级|地级|直辖|省辖|副省级)+[区州县旗市]|[地新城郊]区|乡镇|街道|办事处|社区|开发区|管理区|园区|行政村|单位|部门|机构|团体|企业|公司|学校|院校|科室|处室|项目|专项|资金|政策|转移支付|(?:部门|单位)整体(?:支出)?|政府购买服务)\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"[（(][^（）()]*[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Inner();

    [GeneratedRegex(@"等+(?:单位|科室|机构|部门|内容|方面)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EndsOpen();

    [GeneratedRegex(@"..(?:和|及|以及|与)..", RegexOptions.CultureInvariant)]
    private static partial Regex And();
}
