using Hengji.UseCases.Reviewing;
using Hengji.Web.Language;

namespace Hengji.Web.Features.Reviewing;

/// <summary>Verdicts on signatures in words.</summary>
internal static class SignatureWords
{
    /// <summary>What verifying said.</summary>
    public static string Of(SignatureVerdict verdict, Tongue tongue) => verdict switch
    {
        SignatureVerdict.Valid => tongue["✓ 验证通过", "✓ Valid"],
        SignatureVerdict.Scan => tongue["✓ 纸质签字扫描件，与声明相符", "✓ Scan matches the statement"],
        SignatureVerdict.SnapshotChanged => tongue["✕ 快照内容被改动", "✕ Snapshot was changed"],
        SignatureVerdict.StatementChanged => tongue["✕ 意见或声明被改动", "✕ Opinion or statement was changed"],
        SignatureVerdict.UnknownKey => tongue["✕ 公钥不属于签署人", "✕ Key is not the signer's"],
        SignatureVerdict.ScanChanged => tongue["✕ 扫描件缺失或被改动", "✕ Scan is missing or changed"],
        SignatureVerdict.Forged => tongue["✕ 签名不符", "✕ Signature does not match"],
    };

    /// <summary>Whether it holds.</summary>
    public static bool IsGood(SignatureVerdict verdict) => verdict is SignatureVerdict.Valid or SignatureVerdict.Scan;
}
