using Hengji.Storage.Auditing;

namespace Hengji.Storage.Mapping;

internal sealed class AuditedDocumentMapping : IEntityTypeConfiguration<AuditedDocument>
{
    public void Configure(EntityTypeBuilder<AuditedDocument> builder)
    {
        builder.ToTable("audited_documents");
        builder.Property(audit => audit.Name).HasMaxLength(255);
        builder.Property(audit => audit.Sha256).HasMaxLength(64);
        builder.Property(audit => audit.By).HasMaxLength(50);
        builder.Property(audit => audit.LetterTo).HasMaxLength(200);
        builder.Property(audit => audit.LetterOpening).HasMaxLength(2000);
        builder.Property(audit => audit.LetterClosing).HasMaxLength(2000);
        builder.Property(audit => audit.LetterFrom).HasMaxLength(200);
        builder.HasIndex(audit => new { audit.Side, audit.DepartmentId, audit.Year });
        builder.HasIndex(audit => audit.Sha256);
    }
}
