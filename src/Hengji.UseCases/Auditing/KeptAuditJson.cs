using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hengji.Documents.Audits.Kept;

namespace Hengji.UseCases.Auditing;

/// <summary>Kept results as bytes for storage: JSON, compressed by Brotli.</summary>
internal static class KeptAuditJson
{
    /// <summary>The bytes.</summary>
    public static byte[] Write(KeptAudit audit)
    {
        using var bytes = new MemoryStream();
        using (var packed = new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(packed, audit, KeptAuditContext.Default.KeptAudit);
        return bytes.ToArray();
    }

    /// <summary>The result; null when the bytes are of a form this program does not know: audit the file again.</summary>
    public static KeptAudit? Read(byte[] content)
    {
        try
        {
            using var packed = new BrotliStream(new MemoryStream(content), CompressionMode.Decompress);
            var kept = JsonSerializer.Deserialize(packed, KeptAuditContext.Default.KeptAudit);
            return kept is { Findings.IsDefault: false, Notes.IsDefault: false, Paper: not null } ? kept : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>How kept results are written, without reflection.</summary>
[JsonSerializable(typeof(KeptAudit))]
internal sealed partial class KeptAuditContext : JsonSerializerContext;
