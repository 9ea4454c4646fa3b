using System.Text;

namespace Hengji.Documents.Printed.Word;

/// <summary>Automatic numbers in the forms that Word and WPS know.</summary>
internal static class NumberWords
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>A number as a format prints it; empty for bullets and for none.</summary>
    /// <param name="number">0 and above.</param>
    /// <param name="format">Value of <c>w:numFmt</c>.</param>
    public static string Of(int number, string format) =>
        format switch
        {
            "bullet" or "none" => "",
            "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
            "upperRoman" => Roman(number),
            "lowerRoman" => Roman(number).ToLowerInvariant(),
            "upperLetter" => Letters(number, 'A'),
            "lowerLetter" => Letters(number, 'a'),
            "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" =>
                Counted(number, Digits, "十百千", hidesFirstOne: true),
            "chineseLegalSimplified" or "ideographLegalTraditional" => Counted(number, LegalDigits, "拾佰仟", hidesFirstOne: false),
            "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => Spelled(number, Digits),
            "decimalFullWidth" or "decimalFullWidth2" => Spelled(number, "０１２３４５６７８９"),
            "ideographTraditional" => From(number, Stems),
            "ideographZodiac" => From(number, Branches),
            "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
            "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
            "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
            "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
            _ => Plain(number),
        };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>二十三, 一百零五; 十二 without the leading one.</summary>
    private static string Counted(int number, string digits, string places, bool hidesFirstOne)
    {
        if (number is <= 0 or > 9999)
            return number == 0 ? digits[..1] : Plain(number);
        var text = new StringBuilder();
        var isZeroDue = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = number / Power(place) % 10;
            if (digit == 0)
            {
                isZeroDue = text.Length > 0;
                continue;
            }
            _ = text.Append(isZeroDue ? "零" : "");
            isZeroDue = false;
            if (!(hidesFirstOne && digit == 1 && place == 1 && text.Length == 0))
                _ = text.Append(digits[digit]);
            _ = text.Append(place > 0 ? places[(place - 1)..place] : "");
        }
        return text.ToString();
    }

    private static int Power(int exponent) => exponent switch { 3 => 1000, 2 => 100, 1 => 10, _ => 1 };

    private static string Spelled(int number, string digits) => string.Concat(Plain(number).Select(c => digits[c - '0']));

    private static string From(int number, string row) => number < 1 ? Plain(number) : row.Substring((number - 1) % row.Length, 1);

    private static string Enclosed(int number, char first, int count) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Plain(number);

    /// <summary>A to Z, then AA to ZZ, as Word counts.</summary>
    private static string Letters(int number, char first) =>
        number is < 1 or > 780 ? Plain(number) : new string((char)(first + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
            return Plain(number);
        var text = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
                _ = text.Append(sign);
        }
        return text.ToString();
    }

    private static readonly (int Value, string Sign)[] Signs =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
        (4, "IV"), (1, "I"),
    ];
}
