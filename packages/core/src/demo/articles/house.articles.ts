/** What the demo's knowledge base says to everybody: versions, backup, access. */
import { points, steps, type ToldArticle } from './told-article.ts';

export const houseArticles: readonly ToldArticle[] = [
  {
    id: 'versao-8-2',
    product: null,
    title: 'Versão 8.2: o que muda e como se preparar para atualizar',
    introduction:
      'O suporte atende a versão 8.2. Veja o que conferir antes, quanto tempo leva e o que muda para quem usa.',
    body: [
      '## Antes',
      points(
        'Faça um backup e confira se ele abre.',
        'Veja se há pelo menos 20 GB livres no servidor.',
        'Termine os inventários abertos e feche os turnos dos caixas.',
        'Avise as lojas: a retaguarda fica fora do ar por cerca de 40 minutos.',
      ),
      '## Atualizar',
      steps(
        'No servidor, abra **Atualizador** e escolha a 8.2.',
        'Espere a mensagem **Banco convertido**.',
        'Ligue um caixa e faça uma venda de teste. Os demais se atualizam sozinhos ao abrir.',
      ),
      '## O que muda para quem usa',
      'O menu ganhou um campo de busca, os relatórios podem ser gerados em segundo plano e a conciliação de cartões tem tela nova. As teclas do caixa continuam as mesmas.',
      'Quem está na 7.9 ou antes precisa passar pela 8.0. A passagem dupla leva uma noite: agende com a nossa equipe.',
    ],
    keywords: ['atualização', 'atualizar', '7.9', 'release', 'nova versão', 'upgrade'],
    daysOld: 3,
    helped: 92,
    notHelped: 10,
  },
  {
    id: 'backup-conferir',
    product: null,
    title: 'Backup: como conferir se a cópia de segurança de ontem pode ser usada',
    introduction: 'Um backup que nunca foi aberto é só uma esperança. Em cinco minutos se sabe se ele serve.',
    body: [
      'A cópia é feita todas as noites, às 2h, e guardada por 30 dias. O painel mostra **Concluído**, mas só uma restauração de teste diz se o arquivo está inteiro.',
      steps(
        'No servidor, abra **Manutenção / Backup**.',
        'Escolha a cópia de ontem e clique em **Restaurar em teste**. A base de trabalho não é tocada.',
        'Quando terminar, clique em **Abrir teste** e procure a última venda do dia.',
        'Se ela está lá, a cópia serve. Clique em **Descartar teste**.',
      ),
      '## Três cuidados',
      points(
        'Guarde uma cópia fora do prédio, em disco ou em nuvem.',
        'Troque a senha de quem sai da empresa: o arquivo abre com ela.',
        'Repita o teste uma vez por mês, e anote a data.',
      ),
      'Se aparecer **Espaço insuficiente**, apague primeiro os testes antigos, não as cópias.',
    ],
    keywords: ['cópia de segurança', 'restaurar', 'recuperar', 'servidor', 'disco cheio'],
    daysOld: 28,
    helped: 67,
    notHelped: 3,
  },
  {
    id: 'sistema-lento',
    product: null,
    title: 'O sistema está lento: cinco coisas para conferir em dez minutos',
    introduction: 'Cache, internet, VPN, servidor e horário. Descubra onde está a demora antes de abrir um ticket.',
    body: [
      steps(
        '**É só com você?** Pergunte a um colega. Se ele trabalha bem, feche as outras abas e limpe o cache do navegador com **Ctrl + Shift + Delete**.',
        '**A internet está boa?** Abra outro site. Se ele também demora, o problema é da rede.',
        '**Usa VPN?** Desligue e ligue. Uma VPN em outra cidade soma meio segundo a cada tela.',
        '**É em uma tela só?** Anote qual, e com que filtros.',
        '**É sempre na mesma hora?** Backups e antivírus costumam começar em hora marcada.',
      ),
      '## Se continuar',
      'Abra um ticket e conte as cinco respostas, o horário e quanto tempo a tela leva, contado no relógio. “Vendas do mês da loja 2, 40 segundos, às 9h15” nos deixa procurar o registro exato no servidor; “está lento” nos obriga a perguntar de novo.',
    ],
    keywords: ['lentidão', 'travando', 'demora', 'cache', 'VPN', 'internet'],
    daysOld: 16,
    helped: 79,
    notHelped: 14,
  },
];
