using System.Text.RegularExpressions;

namespace Hengji.Documents.Word;

/// <summary>Finds numbers in words; numbering, dates, document numbers and codes are not figures.</summary>
internal static partial class UnboundNumbers
{
    private const char Ignored = '\uFFFB';

    /// <summary>Numbers with their unit of size (万, 亿), percent sign and place.</summary>
    /// <param name="text">Words with bound numbers taken out.</param>
    /// <param name="before">Text of the cell before; names codes and telephone numbers.</param>
    /// <param name="isRowNumber">Whether a bare whole number would only count rows.</param>
    public static IEnumerable<(string Text, int Start)> In(string text, string before, bool isRowNumber)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyInRange('０', '９'))
            return [];
        if (NamesCode().IsMatch(before) || (isRowNumber && RowNumber().IsMatch(text)))
            return [];
        var plain = Blank(Digits.Ordinary(text));
        return Number().Matches(plain).Select(match => (text.Substring(match.Index, match.Length), match.Index));
    }

    private static string Blank(string text)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[DocumentNumber(), Date(), Code(), Numbering(), Ordinal(), Name()])
            text = pattern.Replace(text, match => new string(Ignored, match.Length));
        return text;
    }

    [GeneratedRegex(@"-?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?\s?(?:个?百分点|[余多]?[万亿千百]+|%|‰)?")]
    private static partial Regex Number();

    /// <summary>财预〔2020〕10号, 州办[2019]61号, 第7号, 北门街3号.</summary>
    [GeneratedRegex(@"[〔\[［（(【]\s?(?:19|20)\d{2}\s?[〕\]］）)】]\s?第?\s?\d+\s?号|第?\s?\d+\s?号")]
    private static partial Regex DocumentNumber();

    /// <summary>2022年度, 2022年12月31日, 6月30日, 12月底, 2023-06-30, 2021—2023年.</summary>
    [GeneratedRegex(@"(?:19|20)\d{2}\s?[-—–~至]\s?(?:19|20)\d{2}\s?年?|(?:19|20)\d{2}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?日|(?<![\d.])\d{1,2}\s?月(?!均)|(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?![\d.])|(?<!\d)\d{1,2}[:：]\d{2}(?!\d)")]
    private static partial Regex Date();

    /// <summary>预算编码：909, 11433100006686445M, C01, fund.closing@u07, and digits too long to be an amount.</summary>
    [GeneratedRegex(@"(?:编码|代码|编号|电话|邮编|账号|号码|信用代码)[：:]?\s?[\d\-—]+|[A-Za-z0-9_.@\-]*[A-Za-z][A-Za-z0-9_.@\-]*|(?<![\d.,，])\d{11,}(?![\d.])")]
    private static partial Regex Code();

    /// <summary>1. 2、 （3） at the start of a line, （3） in a sentence, 目标1, 附件2.</summary>
    [GeneratedRegex(@"(?m)^\s*[（(]?\d{1,3}\s?(?:[)）、:：]|[.．](?!\d))|[（(]\d{1,2}[)）]|(?<=[；;。，,：:]\s?)\d{1,2}[、.．](?!\d)|(?<=目标|任务|指标|附件|附表|规则|图|表|注)\s?\d{1,3}(?![\d.%万亿])")]
    private static partial Regex Numbering();

    /// <summary>第1部分, 第18条.</summary>
    [GeneratedRegex(@"第\s?\d+")]
    private static partial Regex Ordinal();

    /// <summary>“311”就业服务: a number in quotation marks is a name.</summary>
    [GeneratedRegex(@"“\d+”")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:编码|代码|编号|电话|邮编|账号|号码|文号)\s?[：:]?\s*$")]
    private static partial Regex NamesCode();

    [GeneratedRegex(@"^\s*\d{1,4}\s*$")]
    private static partial Regex RowNumber();
}
