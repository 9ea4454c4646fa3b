using System.Globalization;
using Hengji.Documents.Audits;
using Hengji.Figures;
using Hengji.Storage.Auditing;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Auditing;

/// <summary>Words and numbers of audits, for people and for programs.</summary>
internal static class AuditNames
{
    private const decimal FenOfYuan = 100m;
    private const decimal YuanOfTenThousand = 10_000m;

    /// <summary>Money in 万元.</summary>
    public static string TenThousands(long fen) =>
        (fen / FenOfYuan / YuanOfTenThousand).ToString("#,##0.00##", CultureInfo.InvariantCulture);

    /// <summary>Money in yuan, for programs.</summary>
    public static string Yuan(long fen) => (fen / FenOfYuan).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>Stable word of a certainty; also its class on pages.</summary>
    public static string Code(FindingCertainty certainty) =>
        certainty switch { FindingCertainty.Certain => "certain", FindingCertainty.Likely => "likely", FindingCertainty.Question => "question" };

    /// <summary>Stable word of what was decided; also the state of a card.</summary>
    public static string Code(FindingDecision? decision) =>
        decision switch { null => "open", { IsAccepted: true } => "accepted", _ => "dismissed" };

    /// <summary>Language of the auditor's words, as pages name it.</summary>
    public static string Tongue(Tongue tongue) => tongue.IsEnglish ? "en" : "zh-CN";

    /// <summary>A place inside a file.</summary>
    public static string Place(string locator, Tongue tongue) => tongue.IsEnglish ? EnglishPlaces.Of(locator) : locator;

    /// <summary>An amount with its unit.</summary>
    public static string Amount(string amount, Tongue tongue) => tongue.IsEnglish ? EnglishUnits.Of(amount) : amount;

    /// <summary>Sign before a certainty, so that colour never speaks alone.</summary>
    public static string Sign(FindingCertainty certainty) =>
        certainty switch { FindingCertainty.Certain => "✕", FindingCertainty.Likely => "!", FindingCertainty.Question => "?" };

    /// <summary>A certainty.</summary>
    public static string Of(FindingCertainty certainty, Tongue tongue) =>
        certainty switch
        {
            FindingCertainty.Certain => tongue["确定错误", "Certain errors"],
            FindingCertainty.Likely => tongue["可能错误", "Likely errors"],
            FindingCertainty.Question => tongue["请说明", "Questions"],
        };

    /// <summary>What was decided.</summary>
    public static string Decided(string state, Tongue tongue) =>
        state switch { "accepted" => tongue["采纳", "Accepted"], "dismissed" => tongue["不采纳", "Dismissed"], _ => tongue["待定", "Open"] };

    /// <summary>Size of a file.</summary>
    public static string Size(long bytes) =>
        bytes < 1 << 20 ? $"{Math.Max(1, bytes >> 10)} KB" : $"{(bytes / (decimal)(1 << 20)).ToString("0.0", CultureInfo.InvariantCulture)} MB";
}
