using System.Text.RegularExpressions;

namespace Hengji.Auditing.Numbers;

/// <summary>Digits that are no figure: dates, document numbers, codes, telephone numbers, list numbers, names.</summary>
internal static partial class NoFigures
{
    /// <summary>The end of a date, clock time or numbered name that begins at a digit; 0 when none does.</summary>
    public static int EndOfDate(string plain, int start)
    {
        if (Year().Match(plain, start) is { Success: true } year)
            return year.Index + year.Length;
        if (NamedDate().Match(plain, start) is { Success: true } date)
            return date.Index + date.Length;
        return Term().Match(plain, start) is { Success: true } term ? term.Index + term.Length : 0;
    }

    /// <summary>1年（含）以下定期, 3个月以内的: terms by which things are called.</summary>
    [GeneratedRegex(@"\G\d{1,2}(?: *[-—–~至到] *\d{1,2})? *(?:年|个月|天)(?:（不?含）|\(不?含\))?(?:及?以[上下内]|期)(?:（不?含）|\(不?含\))?(?=的?(?:定期|活期|存款|贷款|应收|应付|账龄|欠款|往来|期限|借款|债券|债务|逾期|未|国债|理财))", RegexOptions.CultureInvariant)]
    private static partial Regex Term();

    /// <summary>The end of a code, label or list number that a run of digits is or begins; 0 when it may be a figure.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="run">The digits.</param>
    /// <param name="hasUnit">Whether a unit stands behind them.</param>
    public static int EndOfCode(string plain, DigitRun run, bool hasUnit)
    {
        if (IsListNumber(plain, run, hasUnit))
            return run.End;
        if (run.Value is null || IsInWord(plain, run, hasUnit) || IsQuoted(plain, run))
            return EndOfWord(plain, run.End);
        if (!hasUnit && (IsLabelled(plain, run) || IsBracketed(plain, run) || IsSubjectCode(plain, run)))
            return run.End;
        return IsNumbered(plain, run, hasUnit) || IsDialled(plain, run, hasUnit) ? EndOfWord(plain, run.End) : 0;
    }

    /// <summary>第3条, 61号, 第五届, 2.0版, 电话 …</summary>
    private static bool IsNumbered(string plain, DigitRun run, bool hasUnit) =>
        PreviousVisible(plain, run.Start) == '第'
        || NameBehind().IsMatch(plain, run.End)
        || NumberWordBefore().IsMatch(plain[Math.Max(0, run.Start - 10)..run.Start])
        || (!hasUnit && LineBefore().IsMatch(plain[Math.Max(0, run.Start - 10)..run.Start]));

    /// <summary>Telephone numbers and codes with a dash: 0743-8222222, 219001-.</summary>
    private static bool IsDialled(string plain, DigitRun run, bool hasUnit)
    {
        if (hasUnit || !run.IsPlainWhole)
            return false;
        var length = run.End - run.Start;
        var isAlone = length == plain.Length;
        var dash = run.End < plain.Length && plain[run.End] == '-';
        return (plain[run.Start] == '0' && length > 1)
            || (dash && length >= 5)
            || (!isAlone && length == 11 && plain[run.Start] == '1');
    }

    private static bool IsInWord(string plain, DigitRun run, bool hasUnit)
    {
        var before = run.Start > 0 ? plain[run.Start - 1] : ' ';
        var after = run.End < plain.Length ? plain[run.End] : ' ';
        return (char.IsAsciiLetter(before) && !(hasUnit && run.IsPlainWhole && after is '台' or '套' or '辆' or '部' or '架' && Machine().IsMatch(plain.AsSpan(Math.Max(0, run.Start - 6), Math.Min(6, run.Start))))) || before == '.'
            || (!hasUnit && (char.IsAsciiLetter(after) || IsChain(plain, run.End)));
    }

    /// <summary>“设备5台：CT1台、超声2台”: a machine called by capitals, and how many of it.</summary>
    [GeneratedRegex(@"[：:、，；（和及][A-Z]{2,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex Machine();

    /// <summary>2022.12.31, 2.3.1: another point with digits.</summary>
    private static bool IsChain(string plain, int end) =>
        end + 1 < plain.Length && plain[end] == '.' && char.IsAsciiDigit(plain[end + 1]);

    private static bool IsQuoted(string plain, DigitRun run) =>
        run.Start > 0 && run.End < plain.Length
        && plain[run.Start - 1] is '“' or '‘' or '"' or '「' or '《' && plain[run.End] is '”' or '’' or '"' or '」' or '》';

    /// <summary>附件2, 表1, 指标 12: the number of a heading, not an amount.</summary>
    private static bool IsLabelled(string plain, DigitRun run) =>
        run.IsPlainWhole && run.End - run.Start <= 3
        && LabelBefore().IsMatch(plain[Math.Max(0, run.Start - 5)..run.Start]);

    /// <summary>(3) inside a sentence, 〔2019〕.</summary>
    private static bool IsBracketed(string plain, DigitRun run) =>
        run.IsPlainWhole && run.End - run.Start <= 4 && run.Start > 0 && run.End < plain.Length
        && plain[run.Start - 1] is '(' or '〔' or '[' or '【' or '［' && plain[run.End] is ')' or '〕' or ']' or '】' or '］'
        && run.End - run.Start + 2 < plain.Trim().Length;

    /// <summary>行政运行（2010801）, 办公费（30201）: the code of a budget subject behind its name, not an amount taken away.</summary>
    private static bool IsSubjectCode(string plain, DigitRun run) =>
        run.IsPlainWhole && run.Start > 1 && run.End < plain.Length && plain[run.Start - 1] == '(' && plain[run.End] == ')' && char.IsLetter(plain[run.Start - 2])
        && (SubjectCode().Match(plain, run.Start) is { Success: true } code && code.Index + code.Length == run.End);

    /// <summary>项 of a subject by function; 款 only where the text goes on, for a cell may print −20108 so.</summary>
    [GeneratedRegex(@"\G(?:(?:1[01]|2[0-3])\d{5}|(?:2[0-3]|3[01])\d{3}(?=\)\s*\S))", RegexOptions.CultureInvariant)]
    private static partial Regex SubjectCode();

    /// <summary>1. and 2、 and 1.1 at the beginning of a paragraph, line or clause, and the bare number of a heading: 2 三年花了多少钱.</summary>
    private static bool IsListNumber(string plain, DigitRun run, bool hasUnit)
    {
        if (run.Start > 1 && plain[run.Start - 1] is ':' or '：' && char.IsAsciiDigit(plain[run.Start - 2]))
            return false; // 6.01:55.04:38.95
        if (run.Start > 0 && PreviousVisible(plain, run.Start) is not ('\n' or '。' or '；' or ';' or '：' or ':' or '#' or '*' or '\0'))
            return false;
        return hasUnit
            ? ListNumberBeforeYear().IsMatch(plain, run.Start)
            : ListNumber().IsMatch(plain, run.Start);
    }

    private static char PreviousVisible(string plain, int at)
    {
        while (at > 0 && plain[at - 1] == ' ')
            at--;
        return at > 0 ? plain[at - 1] : '\0';
    }

    private static int EndOfWord(string plain, int at)
    {
        while (at < plain.Length && (char.IsAsciiLetterOrDigit(plain[at]) || (plain[at] is '-' or '.' or '/' or '_' && at + 1 < plain.Length && char.IsAsciiLetterOrDigit(plain[at + 1]))))
            at++;
        return at;
    }

    [GeneratedRegex(@"\G(?:19|20)\d\d *(?:[-—–~至到、/和与及] *(?:19|20)?\d\d *)?年(?:度|初|末|底)?(?: *\d{1,2}(?: *[-—–~至] *\d{1,2})? *月(?:份|底|末|初|[上中下]旬| *\d{1,2} *日)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\G(?:\d{1,2}(?: *[-—–~至、] *\d{1,2})? *月(?:份|底|末|初|[上中下]旬| *\d{1,2}(?: *[-—–~至、] *\d{1,2})? *日)?|\d{1,2} *日(?![均照])|\d\d *年度|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?:[01]?\d|2[0-3])[:：][0-5]\d(?![\d.,%]))", RegexOptions.CultureInvariant)]
    private static partial Regex NamedDate();

    [GeneratedRegex(@"\G *(?:号|届|室|楼|弄|版|(?:政务|政府|市民|便民|公共|服务)*(?:热线|平台))", RegexOptions.CultureInvariant)]
    private static partial Regex NameBehind();

    [GeneratedRegex(@"(?:编码|代码|编号|[账帐]号|邮编|区号|序号|号码|证号|文号) *[:：]? *(?:\+?86[- ])?(?:\(?\d+\)?-?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWordBefore();

    /// <summary>电话3516012, but not 电话9325件 of calls.</summary>
    [GeneratedRegex(@"(?:电话|传真|手机|热线) *[:：]? *(?:\+?86[- ])?(?:\(?\d+\)?-?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LineBefore();

    [GeneratedRegex(@"(?:附件|附表|附录|附图|表格?|图表?|指标|目标|任务|注|专栏|例|问题|项目|备注|情形|类型|阶段) *$", RegexOptions.CultureInvariant)]
    private static partial Regex LabelBefore();

    [GeneratedRegex(@"\G(?:\d{1,3} *(?:[、)]|\.(?!\d)|\.(?=(?:19|20)\d\d *年))|\d{1,2} +(?=\p{Lo}[^\d。；，：:、\n]{3,24}\s*$)|\d{1,2}(?:\.\d{1,2})+\.? *(?=[^\d %‰元万亿个.(（,，;；/-]))", RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"\G\d{1,2}\.(?=(?:19|20)\d\d *年)", RegexOptions.CultureInvariant)]
    private static partial Regex ListNumberBeforeYear();
}
