using Hengji.Storage.Dossiers;
using Hengji.Storage.Reviewing;

namespace Hengji.UseCases.Reviewing;

/// <summary>The text that is signed (签署声明): one spelling for one meaning, so that it can be made again and compared.</summary>
public static class SignatureStatement
{
    /// <summary>First line of every statement.</summary>
    public const string Format = "hengji.signature/1";

    /// <summary>Makes it: eleven lines, name and value, ended by a line feed; line breaks in a value are written <c>\n</c>.</summary>
    public static string Of(
        Snapshot snapshot, Stage stage, long signerId, string signer, string opinion, string? scanSha256, DateTime at) =>
        string.Concat(
            Line("format", Format),
            Line("dossier", snapshot.DossierId.ToString(CultureInfo.InvariantCulture)),
            Line("snapshot", snapshot.Number.ToString(CultureInfo.InvariantCulture)),
            Line("sm3", snapshot.Sm3),
            Line("sha256", snapshot.Sha256),
            Line("stage", stage.ToString()),
            Line("signer-id", signerId.ToString(CultureInfo.InvariantCulture)),
            Line("signer", signer),
            Line("opinion", opinion),
            Line("scan-sha256", scanSha256 ?? ""),
            Line("at", at.ToString("yyyy-MM-ddTHH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)));

    private static string Line(string name, string value) =>
        $"{name}: {value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\n";
}
