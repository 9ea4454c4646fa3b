using Hengji.Storage.Evidence;

namespace Hengji.Storage.Mapping;

internal sealed class EvidenceUseMapping : IEntityTypeConfiguration<EvidenceUse>
{
    public void Configure(EntityTypeBuilder<EvidenceUse> builder)
    {
        builder.ToTable("evidence_uses");
        builder.Property(use => use.Form).HasMaxLength(40);
        builder.Property(use => use.Row).HasMaxLength(40);
        builder.Property(use => use.Sha256).HasMaxLength(64);
        builder.Property(use => use.Name).HasMaxLength(255);
        builder.Property(use => use.By).HasMaxLength(50);
        builder.HasIndex(use => new { use.DossierId, use.Form, use.Row });
        builder.HasIndex(use => use.Sha256);
    }
}
